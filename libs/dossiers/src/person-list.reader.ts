import { Injectable } from '@nestjs/common'
import {
  decodeCursor,
  encodeCursor,
  isUuid,
  type CommentId,
  type ReportId,
  type SiteId,
  type UserId,
} from '@moderato/kernel'
import type { CommentStatus } from '@moderato/contracts'
import type { FiledReport, ListedPerson, WrittenComment } from './domain/listed-person.js'
import { FiledReportRepository } from './storage/filed-report.repository.js'
import { PersonListRepository, type PeopleFilter } from './storage/person-list.repository.js'
import { WrittenCommentRepository } from './storage/written-comment.repository.js'

const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

interface Page {
  cursor?: string | undefined
  limit: number
}

/** A page of a list. */
export interface Paged<T> {
  items: T[]
  nextCursor: string | null
}

/** People, and what each of them wrote and reported. */
@Injectable()
export class PersonListReader {
  constructor(
    private readonly people: PersonListRepository,
    private readonly comments: WrittenCommentRepository,
    private readonly reports: FiledReportRepository,
  ) {}

  /** @throws DomainError `cursor-invalid` */
  async page(siteId: SiteId, filter: PeopleFilter, page: Page): Promise<Paged<ListedPerson>> {
    const rows = await this.people.list(siteId, filter, rangeOf(page))
    const items = rows.slice(0, page.limit)
    const last = rows.length > page.limit ? items.at(-1) : undefined
    return {
      items: items.map(({ person }) => person),
      nextCursor: last === undefined ? null : encodeCursor([last.place]),
    }
  }

  /** Whatever the status. @throws DomainError `cursor-invalid` */
  async pageComments(
    siteId: SiteId,
    authorId: UserId,
    page: Page & { status: CommentStatus | null },
  ): Promise<Paged<WrittenComment>> {
    const range = rangeOf<CommentId>(page)
    const about = { authorId, status: page.status }
    return paged(await this.comments.list(siteId, about, range), page.limit)
  }

  /** @throws DomainError `cursor-invalid` */
  async pageReports(siteId: SiteId, reporterId: UserId, page: Page): Promise<Paged<FiledReport>> {
    const range = rangeOf<ReportId>(page)
    return paged(await this.reports.list(siteId, reporterId, range), page.limit)
  }
}

function rangeOf<T extends string>({ cursor, limit }: Page): { before: T; limit: number } {
  const before = cursor === undefined ? highestId : decodeCursor<[string]>(cursor, [isUuid])[0]
  return { before: before as T, limit: limit + 1 }
}

function paged<T extends { id: string }>(rows: T[], limit: number): Paged<T> {
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  return { items, nextCursor: last === undefined ? null : encodeCursor([last.id]) }
}
