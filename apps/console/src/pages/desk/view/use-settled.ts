import { useEffect, useState } from 'react'
import type { Trouble } from '../handling/desk-state.js'

/** Longer than it takes a key that is on its way to arrive, shorter than it takes to read anything. */
const settleMs = 600

/**
 * Whether the case on the screen has been there long enough to be judged. One that comes back because its decision did not
 * pass covers the one that was about to be judged: keys meant for that one must not decide this one.
 */
export function useSettled(trouble: Trouble | null): boolean {
  const [settled, setSettled] = useState<Trouble | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(trouble), settleMs)
    return () => clearTimeout(timer)
  }, [trouble])
  return trouble === null || settled === trouble
}
