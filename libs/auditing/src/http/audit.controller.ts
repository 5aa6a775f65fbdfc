import { Readable } from 'node:stream'
import { Controller, Get, Headers, Query, StreamableFile } from '@nestjs/common'
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger'
import type { SiteId, UserId } from '@moderato/kernel'
import { Access, CurrentSite, Problems } from '@moderato/http'
import { AuditReader } from '../audit.reader.js'
import { AuditVerifier } from '../audit-verifier.js'
import { AuditEntryView, AuditPageView, AuditQuery, AuditVerdictView } from './audit.dto.js'

const linesType = 'application/x-ndjson'

@ApiTags('Audit')
@Access('lead')
@Controller('v1/sites/:site/moderation/audit')
export class AuditController {
  constructor(
    private readonly audit: AuditReader,
    private readonly verifier: AuditVerifier,
  ) {}

  /**
   * What was done on the site, newest first. With `Accept: application/x-ndjson` everything the filter leaves, oldest
   * first, one row a line, without pages.
   */
  @Get()
  @ApiProduces('application/json', linesType)
  @ApiOkResponse({ type: AuditPageView })
  @Problems('cursor-invalid')
  async list(
    @CurrentSite() siteId: SiteId,
    @Query() query: AuditQuery,
    @Headers('accept') accept: string | undefined,
  ): Promise<AuditPageView | StreamableFile> {
    const filter = {
      type: query.type ?? null,
      actorId: (query.actor ?? null) as UserId | null,
      subjectId: query.subject ?? null,
      from: query.from ?? null,
      to: query.to ?? null,
    }
    if (accept?.includes(linesType) === true) {
      const lines = Readable.from(toLines(this.audit.all(siteId, filter)))
      return new StreamableFile(lines, { type: linesType, disposition: 'attachment; filename="audit.ndjson"' })
    }
    const { items, nextCursor } = await this.audit.page(siteId, filter, query)
    return { items: items.map((entry) => AuditEntryView.of(entry)), nextCursor }
  }

  /** Recomputes every hash of the record and names the first row that does not hold. */
  @Get('verify')
  @ApiOkResponse({ type: AuditVerdictView })
  async verify(@CurrentSite() siteId: SiteId): Promise<AuditVerdictView> {
    return AuditVerdictView.of(await this.verifier.verify(siteId))
  }
}

async function* toLines(rows: ReturnType<AuditReader['all']>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(AuditEntryView.of(row))}\n`
}
