import { expect, it } from 'vitest'
import { findDifferences } from './crowd/check-log.js'
import { Crowd } from './crowd/crowd.js'
import { Dice } from './crowd/dice.js'
import type { Product } from './product/product.js'
import { useProduct } from './product/use-product.js'

const product = useProduct()
const seed = Number(process.env['FAULTS_SEED'] ?? 20261122)
/** Each round is every fault once; 1 takes half a minute. */
const rounds = Number(process.env['FAULTS_ROUNDS'] ?? 1)
const readers = 6
/** Acts that readers are told of between two faults. */
const actsBetween = 15

/** What may befall the product; each resolves when it is over. */
const faults: Record<string, (product: Product) => Promise<unknown>> = {
  'worker killed': (one) => one.killAndAwait('worker'),
  'api killed': (one) => one.killAndAwait('api'),
  'postgres crashed': (one) => one.killAndAwait('postgres', 'SIGQUIT'),
  'postgres restarted': (one) => one.killAndAwait('postgres', 'SIGINT'),
}
const redisFaults: typeof faults = {
  'redis killed': (one) => one.killAndAwait('redis'),
  'redis emptied': (one) => one.emptyRedis(),
}

it(`loses and doubles nothing that readers were told, whatever dies (seed ${seed})`, async () => {
  const dice = new Dice(seed)
  const crowd = await Crowd.gather(product(), readers, seed)
  const all = Object.values({ ...faults, ...(product().hasRedis ? redisFaults : {}) })
  for (let round = 0; round < rounds; round++) {
    for (const befall of dice.shuffle(all)) {
      const before = crowd.log.size
      await expect.poll(() => crowd.log.size, { timeout: 150_000 }).toBeGreaterThan(before + actsBetween)
      await befall(product())
    }
  }
  const log = await crowd.disperse()
  await product().settle()
  expect(await findDifferences(product(), log)).toEqual({ lost: 0, doubled: 0, unasked: 0, surprises: [] })
  expect(await product().losses()).toEqual({})
  expect(log.reports.size).toBeGreaterThan(0)
}, 900_000)
