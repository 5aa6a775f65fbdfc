import { Injectable } from '@nestjs/common'
import { DomainError, type CommentId } from '@moderato/kernel'
import type { ProblemCode, VoteValue } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { SiteCatalog, UserStanding } from '@moderato/identity'
import { hasPlace } from '../domain/comment.js'
import { CommentRepository } from '../storage/comment.repository.js'
import { VoteRepository } from '../storage/vote.repository.js'
import { ThreadSignals } from '../thread-signals.js'

@Injectable()
export class CastVote {
  constructor(
    private readonly sites: SiteCatalog,
    private readonly votes: VoteRepository,
    private readonly comments: CommentRepository,
    private readonly standing: UserStanding,
    private readonly signals: ThreadSignals,
  ) {}

  /**
   * Votes on somebody else's comment, once and for good.
   *
   * @returns the comment's counts with the vote in them
   * @throws DomainError `already-voted`, `own-comment`, `not-found`, `comment-not-published`, `user-suspended`,
   *   `vote-limit-reached`, `validation-failed` where the site has no down votes
   */
  async execute(actor: Actor, commentId: CommentId, value: VoteValue): Promise<{ up: number; down: number }> {
    const { settings } = await this.sites.get(actor.siteId)
    if (value === 'down' && !settings.downVotes) {
      throw new DomainError<ProblemCode>('validation-failed', 'This site has no down votes.')
    }
    const vote = { commentId, voterId: actor.userId, value, perDayMax: settings.votesPerDayMax }
    const voted = await this.votes.cast(actor.siteId, vote)
    if (voted === null) return this.explain(actor, commentId)
    this.signals.voted({ siteId: actor.siteId, id: commentId, ...voted })
    return voted.votes
  }

  private async explain(actor: Actor, commentId: CommentId): Promise<never> {
    const comment = await this.comments.find(actor.siteId, commentId)
    if (comment === null || !hasPlace(comment)) throw new DomainError<ProblemCode>('not-found')
    if (comment.author.id === actor.userId) throw new DomainError<ProblemCode>('own-comment')
    await this.standing.refuseSuspended(actor)
    throw new DomainError<ProblemCode>(comment.status === 'published' ? 'vote-limit-reached' : 'comment-not-published')
  }
}
