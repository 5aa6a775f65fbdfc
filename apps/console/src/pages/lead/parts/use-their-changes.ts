import { useState } from 'react'

/** What somebody else made of a field meanwhile. */
export interface TheirChange {
  readonly name: string
  readonly from: unknown
  readonly to: unknown
}

export interface TheirChanges<Thing> {
  /** The thing as the person has seen it. */
  readonly seen: Thing
  /** Empty while nothing changed, or nothing was typed that it could collide with. */
  readonly changes: readonly TheirChange[]
  /** The person has seen them. */
  readonly accept: () => void
}

/**
 * Follows a thing that is being edited. While nothing was typed its changes are simply shown; afterwards they are told,
 * so that nobody writes over them unknowingly.
 *
 * @param current - the thing as it is now, with its version
 */
export function useTheirChanges<Thing extends { version: number }>(
  current: Thing,
  isDirty: boolean,
): TheirChanges<Thing> {
  const [seen, setSeen] = useState(current)
  const isNews = seen.version !== current.version
  if (isNews && !isDirty) setSeen(current)
  const changes = isNews && isDirty ? differences(seen, current) : []
  return { seen, changes, accept: () => setSeen(current) }
}

function differences(from: object, to: object): TheirChange[] {
  const before = new Map<string, unknown>(Object.entries(from))
  return Object.entries(to).flatMap(([name, value]: [string, unknown]) => {
    const isSame = JSON.stringify(before.get(name)) === JSON.stringify(value)
    return isSame || name === 'version' ? [] : [{ name, from: before.get(name), to: value }]
  })
}
