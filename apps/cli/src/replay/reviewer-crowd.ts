import { setTimeout as pause } from 'node:timers/promises'
import type { Crowd } from './crowd.js'
import type { ReplayTally } from './replay-tally.js'
import type { ServiceClient } from './service-client.js'

const idleMs = 200

interface ClaimedCase {
  id: string
  lease: { token: string }
  comment: { id: string }
  reports: { seq: number }[]
  createdAt: string
  queuedAt: string | null
  events: { type: string }[]
}

/** A reviewer who takes the next case and decides it as the annotators did, until nothing comes any more. */
export class ReviewerCrowd {
  constructor(
    private readonly client: ServiceClient,
    private readonly crowd: Crowd,
    private readonly tally: ReplayTally,
  ) {}

  /** @param isOver - whether no more reports will come; then an empty queue ends the work */
  async work(nth: number, isOver: () => boolean): Promise<void> {
    const token = await this.crowd.moderator(nth)
    for (;;) {
      const wasOver = isOver()
      const path = '/moderation/cases/claim-next'
      const claimed = await this.client.call({ name: 'claim', method: 'POST', path, token, body: {} })
      if (claimed.status === 200) await this.decide(claimed.body as unknown as ClaimedCase, token)
      else if (wasOver && claimed.status === 204 && (await this.isDrained())) return
      else await pause(idleMs)
    }
  }

  private async decide(claimed: ClaimedCase, token: string): Promise<void> {
    const { id, lease, comment, reports, createdAt, queuedAt, events } = claimed
    if (queuedAt !== null) this.tally.timings.add('report → claimable', Date.parse(queuedAt) - Date.parse(createdAt))
    const label = this.tally.labelOf(comment.id)
    const wasHidden = events.some(({ type }) => type === 'auto-hidden')
    this.tally.met(label, wasHidden)
    const outcome = label === 'hate' ? 'remove' : label === 'offensive' ? 'hide' : 'dismiss'
    const answer = await this.client.call({
      name: 'decide',
      method: 'POST',
      path: `/moderation/cases/${id}/decisions`,
      token,
      body: {
        leaseToken: lease.token,
        coversReportSeq: Math.max(0, ...reports.map(({ seq }) => seq)),
        outcome,
        policyCode: label === 'hate' ? 'hate' : label === 'offensive' ? 'abuse' : 'ok',
        ground: 'terms',
      },
    })
    if (answer.status === 201) {
      this.tally.decided[outcome]++
      this.tally.owed.decided(comment.id, outcome, wasHidden)
    } else this.tally.refuse(`decision: ${String(answer.body['code'])}`)
  }

  /** Whether no case is on its way to a queue. */
  private async isDrained(): Promise<boolean> {
    const token = await this.crowd.lead()
    const path = '/moderation/cases?state=open&limit=1'
    const open = await this.client.call({ name: 'list open cases', method: 'GET', path, token })
    return (open.body['items'] as unknown[]).length === 0
  }
}
