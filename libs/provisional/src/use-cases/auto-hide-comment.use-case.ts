import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import type { CaseId, SiteId } from '@moderato/kernel'
import { SiteCatalog } from '@moderato/identity'
import { distinctVoices, weightOf, WitnessRepository } from '@moderato/reports'
import { warrantsHiding } from '../domain/auto-hide.js'
import { HidingEffects } from '../hiding-effects.js'
import { AutoHideRepository } from '../storage/auto-hide.repository.js'

@Injectable()
export class AutoHideComment {
  constructor(
    private readonly sites: SiteCatalog,
    private readonly witnesses: WitnessRepository,
    private readonly transactions: Transactions,
    private readonly hiding: AutoHideRepository,
    private readonly effects: HidingEffects,
  ) {}

  /**
   * Transition A1: hides a comment for at most 24 hours when enough independent readers reported its present text. The
   * reasons are derived anew each time and a text is hidden once, so that a job that comes twice changes nothing.
   */
  async execute(siteId: SiteId, caseId: CaseId): Promise<void> {
    const { autoHide } = (await this.sites.get(siteId)).settings
    if (!autoHide.enabled) return
    const subject = await this.hiding.findSubject(siteId, caseId)
    if (subject === null) return
    const voices = distinctVoices(await this.witnesses.list(siteId, caseId, subject.contentVersion))
    if (!warrantsHiding(voices, autoHide.threshold)) return
    const grounds = { voices: voices.length, weight: Math.round(weightOf(voices) * 100) / 100 }
    await this.transactions.run(async (tx) => {
      await this.effects.begin(tx, siteId, subject.commentId)
      const touched = await this.hiding.start(tx, siteId, caseId, { ...subject, grounds })
      if (touched !== null) await this.effects.carryOut(tx, siteId, touched, true)
    })
  }
}
