import { describe, expect, it } from 'vitest'
import { eachApart } from './each-apart.js'

async function sweep(items: readonly number[], isBroken: (item: number) => boolean) {
  const seen: number[] = []
  const work = (item: number) => {
    seen.push(item)
    return isBroken(item) ? Promise.reject(new Error(`broken ${String(item)}`)) : Promise.resolve()
  }
  const thrown = await eachApart(items, work).then(
    () => null,
    (error: unknown) => (error as Error).message,
  )
  return { seen, thrown }
}

const numbers = Array.from({ length: 30 }, (_, at) => at)

describe('each apart', () => {
  it('works through everything in order', async () => {
    expect(await sweep(numbers, () => false)).toEqual({ seen: numbers, thrown: null })
  })

  it('leaves nobody out because others are broken, and tells of the first', async () => {
    expect(await sweep(numbers, (item) => item % 10 !== 9)).toEqual({ seen: numbers, thrown: 'broken 0' })
  })

  it('gives up when nothing works', async () => {
    expect((await sweep(numbers, () => true)).seen).toHaveLength(10)
    expect(await sweep(numbers, (item) => item > 15)).toEqual({ seen: numbers.slice(0, 26), thrown: 'broken 16' })
  })
})
