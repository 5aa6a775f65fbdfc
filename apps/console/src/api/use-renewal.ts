import { useEffect, useEffectEvent } from 'react'
import { clock } from '../app/clock.js'

/** A claim as its holder sees it. */
export interface OwnLease {
  readonly token: string
  readonly expiresAt: string
}

const shortestMs = 5_000

/** The lease where it is the viewer's own: only its holder is told the token. */
export function ownLease(lease: { token: string | null; expiresAt: string } | null): OwnLease | null {
  return lease === null || lease.token === null ? null : { token: lease.token, expiresAt: lease.expiresAt }
}

/** Renews a claim when half of what is left of it has passed, as long as the component is on the screen. */
export function useRenewal(lease: OwnLease | null, renew: (token: string) => void): void {
  const renewed = useEffectEvent(renew)
  const [token, expiresAt] = [lease?.token ?? null, lease?.expiresAt ?? null]
  useEffect(() => {
    if (token === null || expiresAt === null) return
    const leftMs = new Date(expiresAt).getTime() - clock.nowMs()
    if (leftMs <= 0) return
    const timer = setTimeout(() => renewed(token), Math.max(shortestMs, leftMs / 2))
    return () => clearTimeout(timer)
  }, [token, expiresAt])
}
