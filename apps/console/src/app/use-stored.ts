import { useSyncExternalStore } from 'react'
import type { Stored } from './stored.js'

/** The remembered value, drawn again whenever it changes. */
export function useStored<Value>(stored: Stored<Value>): Value {
  return useSyncExternalStore(stored.subscribe, stored.get)
}
