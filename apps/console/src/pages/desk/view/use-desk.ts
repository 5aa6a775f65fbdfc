import { useSyncExternalStore } from 'react'
import { desk } from '../handling/the-desk.js'
import type { DeskState } from '../handling/desk-state.js'

export function useDesk(): DeskState {
  return useSyncExternalStore(desk.subscribe, desk.get)
}
