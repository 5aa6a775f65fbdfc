import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { newId, type CommentId, type ReportId, type SiteId } from '@moderato/kernel'
import type { ReportCategory } from '@moderato/contracts'
import type { Actor, IdempotentRequest } from '@moderato/http'
import { SiteCatalog } from '@moderato/identity'
import { distinctVoices, weightOf } from './domain/distinct-voices.js'
import type { FiledReport } from './domain/report.js'
import { ReporterOrigins } from './reporter-origins.js'
import { FileReportRepository, orReplayed, type NewReport } from './storage/file-report.repository.js'
import { WitnessRepository } from './storage/witness.repository.js'

/** What a reader says about a comment. */
export interface SaidReport {
  commentId: CommentId
  category: ReportCategory
  reason: string | null
  /** Where the request came from, see `ClientAddress`. */
  address: string
  idempotency: IdempotentRequest | null
}

/** A cleared comment is looked at again when voices against it weigh this many times what would hide one. */
const reopeningThresholds = 2

/** Writes a report with what the site decides about it. */
@Injectable()
export class ReportFiling {
  constructor(
    private readonly transactions: Transactions,
    private readonly filing: FileReportRepository,
    private readonly witnesses: WitnessRepository,
    private readonly origins: ReporterOrigins,
    private readonly sites: SiteCatalog,
  ) {}

  /**
   * Files the report, by one statement unless the comment was judged before.
   *
   * @returns `replayed` when the idempotency key was used before; null when the comment is not shown or is the reporter's own
   * @throws DomainError `already-reported`
   */
  async write(actor: Actor, { address, ...said }: SaidReport): Promise<FiledReport | 'replayed' | null> {
    const { siteId, userId: reporterId } = actor
    const addressHash = await this.origins.hash(siteId, address)
    const report = { ...said, id: newId<ReportId>(), reporterId, addressHash }
    return orReplayed(report, async () => {
      const filed = await this.filing.file(siteId, report)
      return filed === 'judged' ? this.writeAgain(siteId, report) : filed
    })
  }

  private async writeAgain(siteId: SiteId, report: NewReport): Promise<FiledReport | null> {
    const { reopensAlways, autoHide } = (await this.sites.get(siteId)).settings
    return this.transactions.run(async (tx) => {
      const voices = distinctVoices(await this.witnesses.lockAndListAgain(tx, siteId, report))
      const isHeavy = weightOf(voices) >= reopeningThresholds * autoHide.threshold
      return this.filing.fileAgain(tx, siteId, report, reopensAlways || isHeavy)
    })
  }
}
