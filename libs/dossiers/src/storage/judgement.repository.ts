import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { CommentId, DecisionId, SiteId, UserId } from '@moderato/kernel'
import type { Judgement } from '../domain/judgement.js'
import { judgementColumns, judgementJoins, toJudgement, type JudgementRow } from './judgement-row.js'

const listOfComment = statement<JudgementRow>(
  'dossiers.list-judgements-of-comment',
  `select ${judgementColumns} from decision d ${judgementJoins}
   where d.site_id = $1 and k.site_id = $1 and k.comment_id = $2 order by d.id desc limit $3`,
)

const listOfAuthor = statement<JudgementRow>(
  'dossiers.list-judgements-of-author',
  `with recent as materialized (
     select k.id from moderation_case k where k.site_id = $1 and k.author_id = $2 and k.comment_id <> $3 and k.decided_at is not null
       and ($4::uuid[] is null or k.queue_id = any ($4))
     order by k.id desc limit $5)
   select ${judgementColumns} from recent join decision d on d.site_id = $1 and d.case_id = recent.id and d.effective ${judgementJoins}
   order by d.id desc`,
)

const listOfDecider = statement<JudgementRow>(
  'dossiers.list-judgements-of-decider',
  `select ${judgementColumns} from decision d ${judgementJoins}
   where d.site_id = $1 and d.decided_by = $2 and d.id < $3
     and (not $4 or (d.effective and d.undo_until > clock_timestamp() and k.state = 'decided'))
   order by d.id desc limit $5`,
)

/** Decisions as they are looked up. */
@Injectable()
export class JudgementRepository {
  constructor(private readonly database: Database) {}

  /** What was decided about a comment so far, newest first, taken back or not. */
  async listOfComment(siteId: SiteId, commentId: CommentId, limit: number): Promise<Judgement[]> {
    return (await this.database.query(listOfComment, [siteId, commentId, limit])).map(toJudgement)
  }

  /** Decisions in force about other comments of the author, newest first. @param queueIds - null for every queue */
  async listOfAuthor(
    siteId: SiteId,
    about: { authorId: UserId; butCommentId: CommentId },
    queueIds: readonly string[] | null,
    limit: number,
  ): Promise<Judgement[]> {
    const values = [siteId, about.authorId, about.butCommentId, queueIds, limit]
    return (await this.database.query(listOfAuthor, values)).map(toJudgement)
  }

  /** What one reviewer decided, newest first. @param isUndoable - only what that person can still take back */
  async listOfDecider(
    siteId: SiteId,
    deciderId: UserId,
    isUndoable: boolean,
    page: { before: DecisionId; limit: number },
  ): Promise<Judgement[]> {
    const values = [siteId, deciderId, page.before, isUndoable, page.limit]
    return (await this.database.query(listOfDecider, values)).map(toJudgement)
  }
}
