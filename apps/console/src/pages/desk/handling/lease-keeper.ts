import { clock } from '../../../app/clock.js'
import { ApiProblem } from '../../../api/problem.js'
import { troubleOf } from './decide.js'
import type { SecondReview } from './desk-calls.js'
import { leaseLeftMs, type InHand } from './desk-state.js'
import type { Desk } from './desk.js'
import { presence } from './presence.js'

const tickMs = 1000

/** Renews the claims of whoever is there, silently, at half their time. Claims of whoever left run out. */
export class LeaseKeeper {
  #timer: ReturnType<typeof setInterval> | undefined
  readonly #renewing = new Set<string>()

  constructor(private readonly desk: Desk) {}

  start(): void {
    this.#timer = setInterval(() => this.#tick(), tickMs)
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  #tick(): void {
    const state = this.desk.get()
    const nowMs = clock.nowMs()
    const isThere = presence.isThere()
    for (const held of state.hand) {
      if (held.case.lease?.token == null || this.#renewing.has(held.case.id)) continue
      const leftMs = leaseLeftMs(held.case, nowMs)
      if (leftMs <= 0) this.#lapsed(held)
      else if (isThere && leftMs < state.leaseMs / 2) void this.#renew(held)
    }
    if (state.second !== null) this.#keepSecond(state.second.review, isThere)
  }

  #keepSecond(review: SecondReview, isThere: boolean): void {
    const state = this.desk.get()
    const leftMs = leaseLeftMs(review, clock.nowMs())
    if (leftMs <= 0) this.desk.putSecond(null)
    else if (isThere && leftMs < state.leaseMs / 2 && !this.#renewing.has(review.id)) void this.#renewSecond(review)
  }

  async #renewSecond({ id, lease }: SecondReview): Promise<void> {
    this.#renewing.add(id)
    try {
      const fresh = await this.desk.calls.renewSecond(id, lease.token)
      if (this.desk.get().second?.review.id === id) this.desk.putSecond(fresh)
    } catch (error) {
      if (ApiProblem.of(error).code === 'lease-lost') this.desk.putSecond(null)
    } finally {
      this.#renewing.delete(id)
    }
  }

  async #renew({ case: { id, lease } }: InHand): Promise<void> {
    this.#renewing.add(id)
    try {
      this.desk.refresh(await this.desk.calls.renew(id, lease?.token ?? ''))
    } catch (error) {
      const problem = ApiProblem.of(error)
      const fresh = problem.freshCase
      if (fresh !== null) lose(this.desk, fresh)
    } finally {
      this.#renewing.delete(id)
    }
  }

  #lapsed(held: InHand): void {
    if (held.trouble === null) lose(this.desk, { ...held.case, lease: null })
  }
}

/** The claim has ended: a case on the screen, or one that came back, stays and says so; one that only lay ready goes. */
export function lose(desk: Desk, fresh: InHand['case']): void {
  const isKnown = desk.get().hand.some((held, at) => held.case.id === fresh.id && (at === 0 || held.trouble !== null))
  if (isKnown) desk.refresh(fresh, troubleOf('lease-lost', fresh))
  else desk.remove(fresh.id)
}
