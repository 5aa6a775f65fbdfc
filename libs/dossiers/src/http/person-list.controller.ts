import { Controller, Get, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { SiteId, UserId } from '@moderato/kernel'
import { Access, CurrentSite, PageQuery, PathId, Problems } from '@moderato/http'
import { PersonListReader } from '../person-list.reader.js'
import {
  FiledReportPageView,
  ListedPersonPageView,
  PeopleQuery,
  WrittenCommentPageView,
  WrittenCommentsQuery,
} from './person-list.dto.js'
import { FiledReportView, ListedPersonView, WrittenCommentView } from './person-list.view.js'

@ApiTags('Moderation')
@Controller('v1/sites/:site/moderation/users')
export class PersonListController {
  constructor(private readonly people: PersonListReader) {}

  /** Readers and staff, by name or id. */
  @Get()
  @Access('moderator')
  @ApiOkResponse({ type: ListedPersonPageView })
  @Problems('cursor-invalid')
  async list(@CurrentSite() siteId: SiteId, @Query() query: PeopleQuery): Promise<ListedPersonPageView> {
    const text = (query.q ?? '').trim()
    const filter = { text: text === '' ? null : text, isStaff: query.staff ?? false, sort: query.sort }
    const { items, nextCursor } = await this.people.page(siteId, filter, query)
    return { items: items.map((person) => ListedPersonView.of(person)), nextCursor }
  }

  /** Everything a person wrote, newest first, hidden and removed comments too. */
  @Get(':userId/comments')
  @Access('moderator')
  @ApiOkResponse({ type: WrittenCommentPageView })
  @Problems('cursor-invalid')
  async listComments(
    @CurrentSite() siteId: SiteId,
    @PathId('userId') userId: UserId,
    @Query() query: WrittenCommentsQuery,
  ): Promise<WrittenCommentPageView> {
    const page = { ...query, status: query.status ?? null }
    const { items, nextCursor } = await this.people.pageComments(siteId, userId, page)
    return { items: items.map((comment) => WrittenCommentView.of(comment)), nextCursor }
  }

  /** Everything a person reported, newest first, with what came of it: for leads, who alone know reporters. */
  @Get(':userId/reports')
  @Access('lead')
  @ApiOkResponse({ type: FiledReportPageView })
  @Problems('cursor-invalid')
  async listReports(
    @CurrentSite() siteId: SiteId,
    @PathId('userId') userId: UserId,
    @Query() query: PageQuery,
  ): Promise<FiledReportPageView> {
    const { items, nextCursor } = await this.people.pageReports(siteId, userId, query)
    return { items: items.map((report) => FiledReportView.of(report)), nextCursor }
  }
}
