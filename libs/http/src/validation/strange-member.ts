import type { FieldFault } from '@moderato/contracts'

/** Objects and lists inside each other; deeper than any body of ours, and far from the end of the stack. */
const depthMax = 8

/** Members of one object; more than any body of ours has, and few enough to name each that is unknown. */
const membersMax = 100

/** Items of one list; what ours hold is too long for so many to fit a request. */
const itemsMax = 4_000

/**
 * The first member that no body may hold whatever its class, before a transformer walks all of it: one named like
 * something every object inherits, which transformers skip in silence, one nested too deeply, one too many, or a list
 * too long. Null when there is none.
 */
export function findStrangeMember(value: unknown, at = '', depth = 0): FieldFault | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth > depthMax) return unknownAt(at)
  return Array.isArray(value) ? findInList(value, at, depth) : findInObject(value, at, depth)
}

function findInList(list: readonly unknown[], at: string, depth: number): FieldFault | null {
  if (list.length > itemsMax) {
    const detail = `must contain no more than ${String(itemsMax)} elements`
    return { pointer: at, detail, rule: 'too-many', limits: [itemsMax] }
  }
  for (const [index, item] of list.entries()) {
    const inside = findStrangeMember(item, `${at}/${String(index)}`, depth + 1)
    if (inside !== null) return inside
  }
  return null
}

function findInObject(object: object, at: string, depth: number): FieldFault | null {
  let count = 0
  for (const [name, member] of Object.entries(object)) {
    const pointer = `${at}/${escapePointer(name)}`
    if (name in Object.prototype || ++count > membersMax) return unknownAt(pointer)
    const inside = findStrangeMember(member, pointer, depth + 1)
    if (inside !== null) return inside
  }
  return null
}

const unknownAt = (pointer: string): FieldFault => ({ pointer, detail: 'is not known here', rule: 'unknown' })

/** A name as one step of a JSON pointer (RFC 6901). */
export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
