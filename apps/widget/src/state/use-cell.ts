import { useLayoutEffect, useReducer } from 'preact/hooks'
import type { Cell } from './cell.js'

/** A cell's value in a component, which draws itself again when it changes. */
export function useCell<Value>(cell: Cell<Value>): Value {
  const [, redraw] = useReducer<Value, Value>((_, next) => next, cell.get())
  useLayoutEffect(() => {
    // The value may have changed between drawing and listening.
    redraw(cell.get())
    return cell.listen(() => redraw(cell.get()))
  }, [cell])
  return cell.get()
}
