import { decodeCursor, isUuid } from '@moderato/kernel'
import type { CaseSort } from '../domain/case-filter.js'

/** Sort values of the last row of a page, each with its type in SQL. */
export type CaseKey = readonly (string | number)[]

interface CaseOrder {
  orderBy: string
  /** The sort values of a row. */
  key: string
  /** Rows behind a key, whose values stand at the places given. */
  behind: (places: readonly string[]) => string
  read: (cursor: string) => CaseKey
}

// Microseconds as a whole number: a Date of JavaScript would round, and a page would begin in the wrong place.
const dueMicros = `coalesce((extract(epoch from k.due_at) * 1000000)::bigint, 9007199254740991)`

/** How cases can be sorted, and how a page follows the one before. */
export const caseOrders: Record<CaseSort, CaseOrder> = {
  newest: {
    orderBy: 'k.id desc',
    key: 'jsonb_build_array(k.id)',
    behind: ([id = '']) => `k.id < ${id}::uuid`,
    read: (cursor) => decodeCursor<[string]>(cursor, [isUuid]),
  },
  urgent: {
    // As its index has it. Written otherwise than where cases are taken, which must go by the index of one queue: read in
    // this order, an empty queue would cost as much as all that waits in the others.
    orderBy: '(-k.tier), k.due_at, (-k.score), k.id',
    key: `jsonb_build_array(k.tier, ${dueMicros}, k.score, k.id)`,
    behind: ([tier = '', due = '', score = '', id = '']) =>
      `(k.tier < ${tier}::int or (k.tier = ${tier}::int and (${dueMicros} > ${due}::bigint or (${dueMicros} = ${due}::bigint
        and (k.score < ${score}::real or (k.score = ${score}::real and k.id > ${id}::uuid))))))`,
    read: (cursor) => decodeCursor<[number, number, number, string]>(cursor, [isSmall, isWhole, isScore, isUuid]),
  },
  due: {
    orderBy: 'k.due_at, k.id',
    key: `jsonb_build_array(${dueMicros}, k.id)`,
    behind: ([due = '', id = '']) => `(${dueMicros}, k.id) > (${due}::bigint, ${id}::uuid)`,
    read: (cursor) => decodeCursor<[number, string]>(cursor, [isWhole, isUuid]),
  },
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

function isSmall(value: unknown): value is number {
  return isWhole(value) && value >= 0 && value <= 3
}

function isScore(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(Math.fround(value))
}
