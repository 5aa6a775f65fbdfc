import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { MeasureId, SiteId } from '@moderato/kernel'
import type { SiteSettings } from '@moderato/contracts'
import { SiteCatalog } from '@moderato/identity'
import { NoticeSender } from '@moderato/notices'
import { MeasureAlarm } from './measure-alarm.js'
import { ExpiryDecision } from './expiry-decision.js'
import { MeasureEndRepository, type ExpiredMeasure } from './storage/measure-end.repository.js'

/** What follows when a provisional measure has run out: the comment is shown again, unless the site decided otherwise. */
@Injectable()
export class ExpiryPolicy {
  constructor(
    private readonly sites: SiteCatalog,
    private readonly decision: ExpiryDecision,
    private readonly ends: MeasureEndRepository,
    private readonly notices: NoticeSender,
    private readonly alarm: MeasureAlarm,
  ) {}

  /** Ask before the transaction, use inside. */
  async settingsOf(siteId: SiteId): Promise<SiteSettings> {
    return (await this.sites.get(siteId)).settings
  }

  /**
   * Transition M4: with `remove-if-no-objection`, a block that a person or company asked for and nobody objected to becomes a new decision, with its reasons for
   * the author and the outcome for everybody who reported; otherwise both sides learn that the block is over. Rings the alarm for what was hidden by reports alone.
   *
   * @returns the case's version afterwards
   */
  async apply(
    tx: Tx,
    siteId: SiteId,
    ended: ExpiredMeasure & { measureId: MeasureId },
    policy: SiteSettings['temporaryBlockExpiry'],
  ): Promise<number> {
    tx.afterCommit(() => {
      this.alarm.ring(siteId, ended)
    })
    if (ended.kind !== 'temporary') return ended.version
    const decided = policy === 'remove-if-no-objection' ? await this.decision.make(tx, siteId, ended) : null
    if (decided !== null) return decided
    const { caseId, authorId } = ended
    const over = { kind: 'measure-ended', referenceId: ended.measureId, caseId, decisionId: null } as const
    await this.notices.toPerson(tx, siteId, authorId, over)
    await this.ends.tellClaimants(tx, siteId, ended)
    return ended.version
  }
}
