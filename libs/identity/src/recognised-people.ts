import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import type { SiteId, UserId } from '@moderato/kernel'
import type { Locale } from '@moderato/contracts'
import { Signals } from '@moderato/live'
import { UserRepository } from './storage/user.repository.js'
import type { TokenClaims } from './tokens/token-verifier.js'

/** A verified token is taken at its word for this long before its signature and key are looked at again. */
const verifiedTtlMs = 5_000
const personTtlMs = 60_000

/** What a verified token says and whom it means. */
export interface Recognised {
  claims: TokenClaims
  profile: { name: string; picture: string | null; locale: Locale }
  userId: UserId
}

/** Tokens and people this process has just seen, so that not every call verifies a signature and writes a profile. */
@Injectable()
export class RecognisedPeople implements OnModuleInit, OnModuleDestroy {
  private readonly verified = new LRUCache<string, Recognised>({ max: 20_000, ttl: verifiedTtlMs })
  private readonly userIds = new LRUCache<string, UserId>({ max: 50_000, ttl: personTtlMs })
  /** People who must not be found here any more, for as long as a lookup that began before could still bring them back. */
  private readonly erased = new LRUCache<UserId, true>({ max: 100_000, ttl: 2 * personTtlMs })
  private stopListening: () => void = () => undefined

  constructor(
    private readonly users: UserRepository,
    private readonly signals: Signals,
  ) {}

  onModuleInit(): void {
    const hear = ({ type, userId }: { type: string; userId: UserId }) => {
      if (type === 'person.erased') this.forget(userId)
    }
    const stops = [
      this.signals.onOwn('person', hear),
      this.signals.on('person', hear),
      this.signals.onGap(() => {
        this.verified.clear()
        this.userIds.clear()
      }),
    ]
    this.stopListening = () => {
      for (const stop of stops) stop()
    }
  }

  onModuleDestroy(): void {
    this.stopListening()
  }

  /** What the token was found to say a moment ago, or null. */
  recall(siteId: SiteId, token: string): Recognised | null {
    const known = this.verified.get(`${siteId} ${token}`)
    return known === undefined || this.erased.has(known.userId) ? null : known
  }

  remember(siteId: SiteId, token: string, recognised: Recognised): void {
    if (!this.erased.has(recognised.userId)) this.verified.set(`${siteId} ${token}`, recognised)
  }

  /** The person's id, the profile kept as the token has it. Somebody who was erased is a new person from then on. */
  async idOf(siteId: SiteId, subject: string, profile: Recognised['profile']): Promise<UserId> {
    const name = JSON.stringify([siteId, subject, profile])
    const known = this.userIds.get(name)
    if (known !== undefined && !this.erased.has(known)) return known
    const userId = await this.users.upsert(siteId, { subject, ...profile })
    if (this.erased.has(userId)) return this.users.upsert(siteId, { subject, ...profile })
    this.userIds.set(name, userId)
    return userId
  }

  private forget(userId: UserId): void {
    this.erased.set(userId, true)
    for (const [name, { userId: id }] of this.verified.entries()) if (id === userId) this.verified.delete(name)
    for (const [name, id] of this.userIds.entries()) if (id === userId) this.userIds.delete(name)
  }
}
