import { createHash, randomUUID } from 'node:crypto'
import { Body, Controller, Get, Headers, Post, Query, Res, UseFilters } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import type { CommentId, LegalNoticeId, SiteId } from '@moderato/kernel'
import { Access, CurrentSite, OptionalActor, PathId, type Actor } from '@moderato/http'
import { LegalNoticeReader } from '../../legal-notice.reader.js'
import { FileLegalNotice } from '../../use-cases/file-legal-notice.use-case.js'
import { LegalNoticeStatusView } from '../legal-notice.view.js'
import { claimForm } from './claim-form.js'
import { claimStatus } from './claim-status.js'
import { ClaimFormDto, ClaimFormQuery, ClaimStatusQuery } from './legal-page.dto.js'
import { LegalPageFilter } from './legal-page.filter.js'
import { sendLegalPage } from './page-frame.js'
import { pageLanguage, textsIn, type PageLanguage } from './page-texts.js'

const otherThan = (language: PageLanguage): PageLanguage => (language === 'ko' ? 'en' : 'ko')

/** The claimant's pages: for everybody, in any browser, without a script. */
@ApiExcludeController()
@Access('anyone')
@UseFilters(LegalPageFilter)
@Controller('legal/:site')
export class LegalPageController {
  constructor(
    private readonly fileNotice: FileLegalNotice,
    private readonly notices: LegalNoticeReader,
  ) {}

  @Get()
  form(
    @CurrentSite() siteId: SiteId,
    @Query() { comment = '', lang }: ClaimFormQuery,
    @Headers('accept-language') preferred: string | undefined,
    @Res() reply: FastifyReply,
  ): void {
    const language = pageLanguage(lang, preferred)
    const path = `/legal/${siteId}`
    const other = new URLSearchParams({ ...(comment === '' ? {} : { comment }), lang: otherThan(language) })
    sendLegalPage(reply, 200, {
      ...{ language, title: textsIn(language).title, otherLanguage: `${path}?${other.toString()}` },
      body: claimForm(path, language, { commentId: comment, claimantKind: 'person', key: randomUUID() }, null),
    })
  }

  @Post()
  async file(
    @CurrentSite() siteId: SiteId,
    @OptionalActor() actor: Actor | null,
    @Body() dto: ClaimFormDto,
    @Headers('accept-language') preferred: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { key, lang, commentId, right, wish, explanation, name, contact, proxy = null, evidence = null } = dto
    const { claimantKind } = dto
    const claim = { commentId: commentId as CommentId, infringedRight: right, wish, explanation, evidence }
    const who = { source: 'claimant', filedBy: actor?.userId ?? null, name, contact, proxy, claimantKind } as const
    const filing = { ...claim, ...who, authority: null, reference: null, dueAt: null }
    const fingerprint = createHash('sha256').update(JSON.stringify(filing)).digest()
    const { id, accessCode } = await this.fileNotice.execute(siteId, filing, { key, fingerprint })
    const query = new URLSearchParams({ code: accessCode ?? '', lang: pageLanguage(lang, preferred) })
    void reply.code(303).header('location', `/legal/${siteId}/${id}?${query.toString()}`).send()
  }

  @Get(':noticeId')
  async status(
    @CurrentSite() siteId: SiteId,
    @PathId('noticeId') noticeId: LegalNoticeId,
    @Query() { code = '', lang }: ClaimStatusQuery,
    @Headers('accept-language') preferred: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = pageLanguage(lang, preferred)
    const status = LegalNoticeStatusView.of(await this.notices.status(siteId, noticeId, code))
    const other = new URLSearchParams({ code, lang: otherThan(language) })
    sendLegalPage(reply, 200, {
      ...{ language, title: textsIn(language).status, body: claimStatus(language, status) },
      otherLanguage: `/legal/${siteId}/${noticeId}?${other.toString()}`,
    })
  }
}
