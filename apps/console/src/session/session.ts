import { clock } from '../app/clock.js'
import { readClaims, type Claims } from './claims.js'
import { readHandover, type Handover } from './handed-over.js'

/** Somebody who is signed in, or was until their token ended. */
export interface Session extends Handover {
  readonly claims: Claims
  /** The service refused the token, or its time is over. What is on the screen stays. */
  readonly isOver: boolean
}

const storageKey = 'moderato.console.session'
const channelName = 'moderato.console.session'

/** One person on one site, whichever token they came with. */
export function nameOf({ site, claims }: Pick<Session, 'site' | 'claims'>): string {
  return `${site}/${claims.subject}`
}

/** Who is signed in, in this tab. A sign-in with a link in another tab renews this one, if it is the same person. */
class SessionStore {
  readonly #listeners = new Set<() => void>()
  readonly #channel = new BroadcastChannel(channelName)
  #session: Session | null = null

  /** Takes the token out of the address, where it must not stay, or goes on with the one this tab had. */
  start(): void {
    this.#session = this.#remembered()
    this.#takeFromAddress()
    addEventListener('hashchange', () => this.#takeFromAddress())
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Handover>) => this.#renewBy(data))
  }

  readonly get = (): Session | null => this.#session

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** @returns whether it was a token of somebody, and not out of date */
  signIn(handover: Handover): boolean {
    if (!this.#use(handover)) return false
    this.#channel.postMessage(handover)
    return true
  }

  /** The service took the token no longer. */
  expire(): void {
    if (this.#session !== null && !this.#session.isOver) this.#set({ ...this.#session, isOver: true })
  }

  signOut(): void {
    sessionStorage.removeItem(storageKey)
    this.#set(null)
  }

  #takeFromAddress(): void {
    const handover = readHandover(location.hash)
    if (handover === null) return
    history.replaceState(history.state, '', location.pathname + location.search)
    this.signIn(handover)
  }

  #renewBy(handover: Handover): void {
    const current = this.#session
    if (current?.isOver !== true || current.site !== handover.site) return
    if (readClaims(handover.token)?.subject === current.claims.subject) this.#use(handover)
  }

  #use(handover: Handover): boolean {
    const claims = readClaims(handover.token)
    if (claims === null || claims.expiresAtMs <= clock.nowMs()) return false
    const { site, token } = handover
    const before = this.#session
    // Somebody else: first the end of the one before, so that nothing of theirs is left.
    if (before !== null && nameOf(before) !== nameOf({ site, claims })) this.#set(null)
    sessionStorage.setItem(storageKey, JSON.stringify({ site, token }))
    this.#set({ site, token, claims, isOver: false })
    return true
  }

  #remembered(): Session | null {
    const { site, token } = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Partial<Handover>
    const claims = readClaims(token ?? '')
    if (site === undefined || token === undefined || claims === null) return null
    return { site, token, claims, isOver: claims.expiresAtMs <= clock.nowMs() }
  }

  #set(session: Session | null): void {
    this.#session = session
    for (const listener of this.#listeners) listener()
  }
}

export const sessionStore = new SessionStore()
