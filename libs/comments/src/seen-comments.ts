import { Injectable } from '@nestjs/common'
import type { SiteId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { SiteCatalog, UserStanding } from '@moderato/identity'
import type { Comment, ViewerMarks } from './domain/comment.js'
import { ViewerMarksRepository } from './storage/viewer-marks.repository.js'

/** A comment as one caller sees it; `marks` is null on anonymous calls. */
export interface SeenComment {
  comment: Comment
  marks: ViewerMarks | null
}

/** Comments with what a caller has to do with each, and what the site tells of their authors. */
@Injectable()
export class SeenComments {
  constructor(
    private readonly marks: ViewerMarksRepository,
    private readonly sites: SiteCatalog,
    private readonly standing: UserStanding,
  ) {}

  async of(siteId: SiteId, found: Comment[], actor: Actor | null): Promise<SeenComment[]> {
    const comments = await this.withRestrictions(siteId, found)
    if (actor === null) return comments.map((comment) => ({ comment, marks: null }))
    const ids = comments.map((comment) => comment.id)
    const acts = await this.marks.find(siteId, actor.userId, ids)
    return comments.map((comment) => {
      const { vote = null, reported = false } = acts.get(comment.id) ?? {}
      return { comment, marks: { vote, reported, own: comment.author.id === actor.userId, authorBlocked: false } }
    })
  }

  /** Marks authors who may not write at present, where the site tells of it. */
  private async withRestrictions(siteId: SiteId, comments: Comment[]): Promise<Comment[]> {
    const { settings } = await this.sites.get(siteId)
    if (!settings.restrictedLabels) return comments
    const suspended = await this.standing.listSuspended(siteId, [...new Set(comments.map(({ author }) => author.id))])
    return comments.map((comment) =>
      suspended.has(comment.author.id) ? { ...comment, author: { ...comment.author, restricted: true } } : comment,
    )
  }
}
