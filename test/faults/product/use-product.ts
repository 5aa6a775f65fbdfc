import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { Product } from './product.js'

/** A running product for the tests of the file it is called in; looked over for losses before it ends. */
export function useProduct(redisAtStart: 'up' | 'away' = 'up'): () => Product {
  let product: Product | null = null
  let folder = ''
  beforeAll(async () => {
    folder = join(inject('servers').scratchFolder, `product-${randomBytes(4).toString('hex')}`)
    mkdirSync(folder)
    // The user who runs Postgres where root starts it has to pass through.
    chmodSync(folder, 0o711)
    product = await Product.start(folder, redisAtStart)
  })
  afterAll(async () => {
    if (product === null) return
    try {
      expect(await product.losses()).toEqual({})
    } finally {
      await product.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  })
  return () => {
    if (product === null) throw new Error('the product exists inside tests and hooks only')
    return product
  }
}
