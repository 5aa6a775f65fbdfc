import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { Clock, newId, type LegalNoticeId, type SiteId, type UserId } from '@moderato/kernel'
import { IdempotencyKeys, type IdempotentRequest } from '@moderato/http'
import { ClaimIntake } from '../claim-intake.js'
import type { NewLegalNotice } from '../domain/legal-notice.js'
import { LegalNoticeRepository } from '../storage/legal-notice.repository.js'

/** Whose idempotency keys those of people without an account are. */
const nobody = '00000000-0000-0000-0000-000000000000' as UserId
const codeBytes = 24
/** Source: Korea, Public Official Election Act, article 82-4. */
const electionDays = 3

/** What was filed, and the code that opens its page; null for an order. */
export interface FiledLegalNotice {
  id: LegalNoticeId
  accessCode: string | null
}

@Injectable()
export class FileLegalNotice {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: IdempotencyKeys,
    private readonly intake: ClaimIntake,
    private readonly notices: LegalNoticeRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Transition T16: takes a claim of right, or an authority's order: the comment's live case, or a new one, goes to the senior queue with
   * tier 2 at least, and the author is told. Nothing a person wrote reaches the case or its audit.
   *
   * @throws DomainError `not-found`, `comment-not-published`, `idempotency-key-reused`
   */
  async execute(
    siteId: SiteId,
    filing: Omit<NewLegalNotice, 'id' | 'accessCode'>,
    request: IdempotentRequest | null,
  ): Promise<FiledLegalNotice> {
    const id = newId<LegalNoticeId>()
    const accessCode = filing.source === 'agency' ? null : randomBytes(codeBytes).toString('base64url')
    return this.transactions.run(async (tx) => {
      if (request !== null) {
        const claim = { siteId, userId: filing.filedBy ?? nobody, request, resourceId: id }
        const before = await this.keys.claim(tx, claim)
        if (before !== null) return { id: before, accessCode: await this.notices.findCode(tx, siteId, before) }
      }
      const dueAt = filing.dueAt ?? (filing.source === 'agency' ? this.electionDueAt() : null)
      const notice = { ...filing, dueAt, id, accessCode }
      const joined = await this.intake.admit(tx, siteId, notice)
      await this.notices.add(tx, siteId, notice, joined)
      return { id, accessCode }
    })
  }

  private electionDueAt(): Date {
    return new Date(this.clock.nowMs() + electionDays * 86_400_000)
  }
}
