import { expect, it } from 'vitest'
import { cut, newEntry, pastedEntries } from './word-list-values.js'

it('cuts a text where it was matched, in the order of the text', () => {
  const matches = [
    { entryId: 'b', start: 6, end: 8 },
    { entryId: 'a', start: 0, end: 2 },
  ]
  expect(cut('바보 같은 멍청', matches)).toEqual([
    { text: '바보', entryId: 'a' },
    { text: ' 같은 ', entryId: null },
    { text: '멍청', entryId: 'b' },
  ])
})

it('shows a place once where two entries match it', () => {
  const matches = [
    { entryId: 'a', start: 0, end: 3 },
    { entryId: 'b', start: 1, end: 2 },
  ]
  expect(cut('바보야', matches)).toEqual([{ text: '바보야', entryId: 'a' }])
})

it('takes pasted words apart and leaves out what is there', () => {
  expect(pastedEntries('바보\n멍청이, 얼간이\n\n바보', [newEntry('멍청이')]).map(({ text }) => text)).toEqual([
    '바보',
    '얼간이',
  ])
})
