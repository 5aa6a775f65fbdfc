import { useSyncExternalStore } from 'react'
import type { Role } from '@moderato/contracts'
import { includesRole } from './claims.js'
import { sessionStore, type Session } from './session.js'

/** Who is signed in, or null. */
export function useSession(): Session | null {
  return useSyncExternalStore(sessionStore.subscribe, sessionStore.get)
}

/** Whether the person's role includes the one that is asked for. Only decides what is shown: the service decides what is done. */
export function useRole(needed: Role): boolean {
  const session = useSession()
  return session !== null && includesRole(session.claims.role, needed)
}
