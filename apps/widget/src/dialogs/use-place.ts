import { useEffect, useRef } from 'preact/hooks'

/**
 * Gives focus to what takes the place of what was left: to a button after its form, to a receipt after both. Not at the
 * start, when nothing was left yet.
 *
 * @returns the ref of whatever stands in the place
 */
export function usePlace(phase: string): (element: HTMLElement | null) => void {
  const place = useRef<HTMLElement | null>(null)
  const before = useRef(phase)
  useEffect(() => {
    if (before.current !== phase) place.current?.focus()
    before.current = phase
  }, [phase])
  return (element) => {
    place.current = element
  }
}
