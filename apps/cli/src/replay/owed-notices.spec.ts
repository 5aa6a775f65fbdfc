import { expect, it } from 'vitest'
import { OwedNotices, type ReadNotice } from './owed-notices.js'

const [author, reporter] = [1, 2]
const none = { reports: 0, unanswered: 0, restrictions: 0, unexplained: 0, doubled: 0 }
const outcome: ReadNotice = { kind: 'outcome', commentId: 'c', decisionId: 'd' }
const reasons: ReadNotice = { kind: 'statement-of-reasons', commentId: 'c', decisionId: 'd' }

function owed(): OwedNotices {
  const all = new OwedNotices()
  all.wrote(author, 'c')
  all.reported(reporter, 'c')
  all.decided('c', 'hide', true)
  all.decided('of another run', 'remove', false)
  return all
}

it('finds nothing missing where everybody was told once', () => {
  expect(owed().people().sort()).toEqual([author, reporter])
  expect(owed().settle(reporter, [outcome, { ...outcome, kind: 'receipt' }])).toEqual({ ...none, reports: 1 })
  expect(owed().settle(author, [reasons, { ...reasons, decisionId: null }])).toEqual({ ...none, restrictions: 2 })
})

it('finds who was not told, whatever else they were told', () => {
  const other = { ...outcome, commentId: 'another' }
  expect(owed().settle(reporter, [other, reasons])).toEqual({ ...none, reports: 1, unanswered: 1 })
  expect(owed().settle(author, [reasons, outcome])).toEqual({ ...none, restrictions: 2, unexplained: 1 })
  expect(owed().settle(author, [])).toEqual({ ...none, restrictions: 2, unexplained: 2 })
})

it('finds who was told twice', () => {
  expect(owed().settle(reporter, [outcome, outcome])).toEqual({ ...none, reports: 1, doubled: 1 })
})
