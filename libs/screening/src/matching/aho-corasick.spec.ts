import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AhoCorasick } from './aho-corasick.js'

const symbol = fc.nat(3)

/** Every place where every pattern occurs, by trying them all. */
function occurrences(patterns: number[][], text: number[]): string[] {
  return text.flatMap((_, end) =>
    patterns.flatMap((pattern, index) => {
      const start = end + 1 - pattern.length
      return start >= 0 && pattern.every((wanted, at) => text[start + at] === wanted) ? [`${index}@${end}`] : []
    }),
  )
}

it('finds exactly the occurrences that trying every pattern at every place finds', () => {
  const patterns = fc.array(fc.array(symbol, { minLength: 1, maxLength: 5 }), { maxLength: 12 })
  fc.assert(
    fc.property(patterns, fc.array(symbol, { maxLength: 60 }), (words, text) => {
      const found: string[] = []
      const keyed = text.map((key) => ({ key }))
      new AhoCorasick(words).scan(keyed, (pattern, end) => found.push(`${pattern}@${end}`))
      expect(found.sort()).toEqual(occurrences(words, text).sort())
    }),
  )
})
