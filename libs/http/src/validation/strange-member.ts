/** Objects and lists inside each other; deeper than any body of ours, and far from the end of the stack. */
const depthMax = 8

/**
 * JSON pointer of the first member that no body may hold whatever its class: one named like something every object
 * inherits, which transformers skip in silence, or one nested too deeply to be walked. Null when there is none.
 */
export function findStrangeMember(value: unknown, at = '', depth = 0): string | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth > depthMax) return at
  for (const [name, member] of Object.entries(value)) {
    const pointer = `${at}/${escapePointer(name)}`
    if (name in Object.prototype) return pointer
    const inside = findStrangeMember(member, pointer, depth + 1)
    if (inside !== null) return inside
  }
  return null
}

/** A name as one step of a JSON pointer (RFC 6901). */
export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
