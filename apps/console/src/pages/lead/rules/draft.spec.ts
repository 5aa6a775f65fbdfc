import { expect, it } from 'vitest'
import { bodyOf, differencesOf, movedTo, type RuleDraft } from './draft.js'

const rule = (key: string, more: Partial<RuleDraft> = {}): RuleDraft => ({
  ...{ key, id: key, name: key, predicate: {}, queueId: 'queue', tier: null, enabled: true },
  ...more,
})

it('moves a rule to another place and keeps the order of the others', () => {
  expect(movedTo(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c'])
  expect(movedTo(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
})

it('stops at the ends', () => {
  expect(movedTo(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  expect(movedTo(['a', 'b'], 0, 5)).toEqual(['b', 'a'])
})

it('sends a new rule without an id, and never the name it has on the screen', () => {
  expect(bodyOf([rule('new', { id: null })])).toEqual([
    { name: 'new', predicate: {}, queueId: 'queue', tier: null, enabled: true },
  ])
})

it('names what somebody else added, took out and changed', () => {
  const before = [rule('kept'), rule('gone'), rule('changed')]
  const after = [rule('kept'), rule('changed', { enabled: false }), rule('added')]
  expect(differencesOf(before, after)).toEqual(['− gone', '± changed', '+ added'])
})
