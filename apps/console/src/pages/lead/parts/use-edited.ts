import { useState } from 'react'

/** What a dialog is about. */
export interface Edited<Thing> {
  readonly isOpen: boolean
  /** As it is now, or as it last was where somebody removed it meanwhile; null for a new one. */
  readonly thing: Thing | null
  readonly open: (thing: Thing) => void
  readonly openNew: () => void
  readonly close: () => void
}

/**
 * Follows what is being edited through the lists that are read anew.
 *
 * @param keyOf - what stays the same through its changes
 */
export function useEdited<Thing>(items: readonly Thing[], keyOf: (thing: Thing) => string): Edited<Thing> {
  const [opened, setOpened] = useState<{ thing: Thing | null } | null>(null)
  const before = opened?.thing ?? null
  const thing = before === null ? null : (items.find((item) => keyOf(item) === keyOf(before)) ?? before)
  return {
    ...{ isOpen: opened !== null, thing },
    open: (one) => setOpened({ thing: one }),
    openNew: () => setOpened({ thing: null }),
    close: () => setOpened(null),
  }
}
