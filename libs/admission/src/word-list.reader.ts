import { promisify } from 'node:util'
import { Injectable } from '@nestjs/common'
import type { CommentId, SiteId } from '@moderato/kernel'
import { compileWordLists, previewEffect, type EffectPreview } from '@moderato/screening'
import { RecentCommentRepository } from './storage/recent-comment.repository.js'
import { WordListRepository, type StoredWordList, type WordListContent } from './storage/word-list.repository.js'

const previewComments = 10_000
const samplesMax = 20
/** Other requests get their turn after so many comments. */
const chunkComments = 250
const nextTurn = promisify(setImmediate)

/** A matched comment, and where: places are UTF-16 units of its body. */
export interface WordListSample {
  id: CommentId
  body: string
  matches: { entryId: string; start: number; end: number }[]
}

/** What a list would have done to the last comments of the site. */
export interface WordListPreview {
  /** Comments looked at. */
  checked: number
  held: number
  refused: number
  /** Matched comments by entry id. */
  byEntry: Record<string, number>
  /** The newest comments it matches. */
  samples: WordListSample[]
}

/** Word lists as leads see them. */
@Injectable()
export class WordListReader {
  constructor(
    private readonly lists: WordListRepository,
    private readonly comments: RecentCommentRepository,
  ) {}

  async list(siteId: SiteId): Promise<StoredWordList[]> {
    return this.lists.list(siteId)
  }

  /** Tries the list on the last 10,000 comments. @throws DomainError `word-list-invalid`, `pattern-invalid` */
  async preview(siteId: SiteId, content: WordListContent): Promise<WordListPreview> {
    const compiled = compileWordLists([{ id: 'preview', ...content }])
    const recent = await this.comments.list(siteId, previewComments)
    const preview: WordListPreview = { checked: 0, held: 0, refused: 0, byEntry: {}, samples: [] }
    for (let start = 0; start < recent.length; start += chunkComments) {
      const chunk = recent.slice(start, start + chunkComments)
      add(
        preview,
        previewEffect(
          compiled,
          chunk.map(({ body }) => body),
          samplesMax,
        ),
        chunk,
      )
      await nextTurn()
    }
    return preview
  }
}

function add(
  preview: WordListPreview,
  part: EffectPreview,
  comments: readonly { id: CommentId; body: string }[],
): void {
  preview.checked += part.checked
  preview.held += part.held
  preview.refused += part.refused
  for (const { entryId, matched } of part.byEntry) preview.byEntry[entryId] = (preview.byEntry[entryId] ?? 0) + matched
  const room = samplesMax - preview.samples.length
  for (const { at, matches } of part.samples.slice(0, room)) {
    const comment = comments[at]
    const places = matches.map(({ entryId, start, end }) => ({ entryId, start, end }))
    if (comment !== undefined) preview.samples.push({ ...comment, matches: places })
  }
}
