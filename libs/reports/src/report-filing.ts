import { Injectable } from '@nestjs/common'
import { newId, type CommentId, type ReportId } from '@moderato/kernel'
import type { ReportCategory } from '@moderato/contracts'
import type { Actor, IdempotentRequest } from '@moderato/http'
import { SiteCatalog } from '@moderato/identity'
import type { FiledReport } from './domain/report.js'
import { ReporterOrigins } from './reporter-origins.js'
import { FileReportRepository } from './storage/file-report.repository.js'

/** What a reader says about a comment. */
export interface SaidReport {
  commentId: CommentId
  category: ReportCategory
  reason: string | null
  /** Where the request came from, see `ClientAddress`. */
  address: string
  idempotency: IdempotentRequest | null
}

/** A cleared comment is looked at again when reports weigh this many times what would hide one. */
const reopeningThresholds = 2

/** Writes a report with what the site decides about it. */
@Injectable()
export class ReportFiling {
  constructor(
    private readonly filing: FileReportRepository,
    private readonly origins: ReporterOrigins,
    private readonly sites: SiteCatalog,
  ) {}

  /** As {@link FileReportRepository.file}. @throws DomainError `already-reported` */
  async write(actor: Actor, { address, ...said }: SaidReport): Promise<FiledReport | 'replayed' | null> {
    const { siteId, userId: reporterId } = actor
    const addressHash = await this.origins.hash(siteId, address)
    const { settings } = await this.sites.get(siteId)
    const { reopensAlways, autoHide } = settings
    const rule = { reopensAlways, reopenWeight: reopeningThresholds * autoHide.threshold }
    const report = { ...said, id: newId<ReportId>(), reporterId, addressHash }
    // A case that was taken back while the report was on its way takes nothing as cleared: the second try finds it live.
    return (await this.filing.file(siteId, report, rule)) ?? this.filing.file(siteId, report, rule)
  }
}
