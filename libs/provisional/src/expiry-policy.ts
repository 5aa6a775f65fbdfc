import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { MeasureId, SiteId } from '@moderato/kernel'
import type { SiteSettings } from '@moderato/contracts'
import { SiteCatalog } from '@moderato/identity'
import { NoticeSender } from '@moderato/notices'
import { MeasureAlarm } from './measure-alarm.js'
import { ExpiryDecisionRepository } from './storage/expiry-decision.repository.js'
import { MeasureEndRepository, type ExpiredMeasure } from './storage/measure-end.repository.js'

/** Source: Korea, Act on Promotion of Information and Communications Network Utilization, article 44-2. */
const legalReference = '정보통신망법 제44조의2'

/** What follows when a provisional measure has run out: the comment is shown again, unless the site decided otherwise. */
@Injectable()
export class ExpiryPolicy {
  constructor(
    private readonly sites: SiteCatalog,
    private readonly decisions: ExpiryDecisionRepository,
    private readonly ends: MeasureEndRepository,
    private readonly notices: NoticeSender,
    private readonly alarm: MeasureAlarm,
  ) {}

  /** Ask before the transaction, use inside. */
  async settingsOf(siteId: SiteId): Promise<SiteSettings> {
    return (await this.sites.get(siteId)).settings
  }

  /**
   * Transition M4: with `remove-if-no-objection`, a block nobody objected to becomes a new decision, with its reasons for
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
    const isDue = policy === 'remove-if-no-objection'
    const decided = isDue ? await this.decisions.decide(tx, siteId, ended, legalReference) : null
    const { caseId, authorId } = ended
    if (decided === null) {
      const over = { kind: 'measure-ended', referenceId: ended.measureId, caseId, decisionId: null } as const
      await this.notices.toPerson(tx, siteId, authorId, over)
      await this.ends.tellClaimants(tx, siteId, ended)
      return ended.version
    }
    const about = { referenceId: decided.decisionId, decisionId: decided.decisionId, caseId }
    await this.notices.toPerson(tx, siteId, authorId, { ...about, kind: 'statement-of-reasons' })
    await this.notices.toReporters(tx, siteId, { ...about, kind: 'outcome' })
    return decided.version
  }
}
