import { useState, type KeyboardEvent, type PointerEvent } from 'react'

export interface Reorder {
  /** Row that is being dragged, or null. */
  readonly dragged: number | null
  /** What the handle of a row listens to. */
  readonly handle: (at: number) => {
    onKeyDown: (event: KeyboardEvent) => void
    onPointerDown: (event: PointerEvent<HTMLElement>) => void
    onPointerMove: (event: PointerEvent<HTMLElement>) => void
    onPointerUp: () => void
    onPointerCancel: () => void
  }
}

/**
 * Moves rows of a list by a handle: with a pointer of any kind, and with the arrow keys, Home and End.
 *
 * @param rowSelector - finds the rows in the list, in order
 */
export function useReorder(count: number, rowSelector: string, move: (from: number, to: number) => void): Reorder {
  const [dragged, setDragged] = useState<number | null>(null)
  const drop = () => setDragged(null)
  return {
    dragged,
    handle: (at) => ({
      onKeyDown: (event) => {
        const to = targetOf(event.key, at, count)
        if (to === null) return
        event.preventDefault()
        if (to !== at) move(at, to)
      },
      onPointerDown: (event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setDragged(at)
      },
      onPointerMove: (event) => {
        if (dragged === null) return
        const to = placeAt(event.currentTarget, rowSelector, event.clientY)
        if (to === -1 || to === dragged) return
        move(dragged, to)
        setDragged(to)
      },
      onPointerUp: drop,
      onPointerCancel: drop,
    }),
  }
}

function targetOf(key: string, at: number, count: number): number | null {
  const targets: Readonly<Record<string, number>> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: count - 1 }
  const target = targets[key]
  return target === undefined ? null : Math.min(count - 1, Math.max(0, target))
}

/** The row below the pointer; -1 beside the list. */
function placeAt(inside: HTMLElement, rowSelector: string, y: number): number {
  const rows = [...(inside.closest('ol')?.querySelectorAll(rowSelector) ?? [])]
  return rows.findIndex((row) => {
    const { top, bottom } = row.getBoundingClientRect()
    return y >= top && y <= bottom
  })
}
