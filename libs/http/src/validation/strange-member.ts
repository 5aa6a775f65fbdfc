/** Objects and lists inside each other; deeper than any body of ours, and far from the end of the stack. */
const depthMax = 8

/** Members of one object; more than any body of ours has, and few enough to name each that is unknown. */
const membersMax = 100

/**
 * JSON pointer of the first member that no body may hold whatever its class: one named like something every object
 * inherits, which transformers skip in silence, one nested too deeply to be walked, or one too many. Null when there is
 * none.
 */
export function findStrangeMember(value: unknown, at = '', depth = 0): string | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth > depthMax) return at
  const isList = Array.isArray(value)
  let count = 0
  for (const name of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[name]
    if (isList && typeof member !== 'object') continue
    const pointer = `${at}/${escapePointer(name)}`
    if (name in Object.prototype || (!isList && ++count > membersMax)) return pointer
    const inside = findStrangeMember(member, pointer, depth + 1)
    if (inside !== null) return inside
  }
  return null
}

/** A name as one step of a JSON pointer (RFC 6901). */
export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
