import { Injectable } from '@nestjs/common'
import type { CaseId, CommentId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { CommentRepository, type Comment } from '@moderato/comments'
import { CaseRepository, QueueAccess, type ModerationCase } from '@moderato/reviewing'
import { CaseDossier, type CaseHistory } from './case-dossier.js'
import { ThreadPlaceRepository, type Article } from './storage/thread-place.repository.js'

/** Comments shown in each direction. */
const neighboursMax = 3

/** Where a comment stands. */
export interface CommentPlace {
  article: Article | null
  parent: Comment | null
  before: Comment[]
  after: Comment[]
  replies: Comment[]
}

/** All that bears on a case. */
export type CaseContext = CommentPlace & CaseHistory

/** Gathers what a reviewer needs to judge a case fairly, at a bounded cost. */
@Injectable()
export class CaseContextReader {
  constructor(
    private readonly access: QueueAccess,
    private readonly cases: CaseRepository,
    private readonly comments: CommentRepository,
    private readonly places: ThreadPlaceRepository,
    private readonly dossiers: CaseDossier,
  ) {}

  /** @throws DomainError `not-found`, also for a case of a foreign queue */
  async of(actor: Actor, caseId: CaseId): Promise<CaseContext> {
    const scope = await this.access.scopeOf(actor)
    const found = scope.admit(await this.cases.find(actor.siteId, caseId))
    const [place, history] = await Promise.all([this.placeOf(found), this.dossiers.of(found, scope.queueIds)])
    return { ...place, ...history }
  }

  private async placeOf({ siteId, threadId, commentId }: ModerationCase): Promise<CommentPlace> {
    const comment = await this.comments.find(siteId, commentId)
    const parentId = comment?.parentId ?? null
    const [article, { before, after, replies }] = await Promise.all([
      this.places.findArticle(siteId, threadId),
      this.places.listNeighbours(siteId, { id: commentId, threadId, parentId }, neighboursMax),
    ])
    const ids = [...before, ...after, ...replies]
    const shown = await this.comments.findAll(siteId, parentId === null ? ids : [parentId, ...ids])
    const those = (ids: CommentId[]) => ids.flatMap((id) => shown.get(id) ?? [])
    return {
      ...{ article, parent: parentId === null ? null : (shown.get(parentId) ?? null) },
      ...{ before: those(before), after: those(after), replies: those(replies) },
    }
  }
}
