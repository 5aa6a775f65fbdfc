import { Injectable } from '@nestjs/common'
import { Database, statement, violatedConstraint } from '@moderato/database'
import { DomainError, type CommentId, type SiteId, type ThreadKey, type UserId } from '@moderato/kernel'
import type { ProblemCode, VoteValue } from '@moderato/contracts'

interface VotedRow {
  up_count: number
  down_count: number
  thread_key: ThreadKey
  parent_id: CommentId | null
}

// One vote a reader and comment is the table's primary key; the counters move in the same statement.
const cast = statement<VotedRow>(
  'comments.cast-vote',
  `with cast_vote as (
     insert into vote (site_id, comment_id, voter_id, value)
     select $1, c.id, $3, $4 from comment c
     where c.site_id = $1 and c.id = $2 and c.status = 'published' and c.author_id <> $3
       and not exists (
         select from measure m where m.site_id = $1 and m.user_id = $3 and m.kind in ('suspend', 'ban')
           and m.lifted_at is null and (m.ends_at is null or m.ends_at > clock_timestamp()))
       and ($5::int is null or $5 > (
         select count(*) from (select from vote v where v.site_id = $1 and v.voter_id = $3
           and v.created_at > clock_timestamp() - interval '1 day' limit $5) today))
     returning comment_id
   )
   update comment c set up_count = up_count + ($4 = 1)::int, down_count = down_count + ($4 = -1)::int
   from cast_vote, thread t
   where c.site_id = $1 and c.id = cast_vote.comment_id and t.site_id = c.site_id and t.id = c.thread_id
   returning c.up_count, c.down_count, t.key as thread_key, c.parent_id`,
)

/** A comment's counts after a vote. */
export interface VotedComment {
  votes: { up: number; down: number }
  threadKey: ThreadKey
  parentId: CommentId | null
}

@Injectable()
export class VoteRepository {
  constructor(private readonly database: Database) {}

  /**
   * Casts the vote if the comment is shown and somebody else's, and the voter may vote.
   *
   * @returns null when one of that does not hold
   * @throws DomainError `already-voted`
   */
  async cast(
    siteId: SiteId,
    vote: { commentId: CommentId; voterId: UserId; value: VoteValue; perDayMax: number | null },
  ): Promise<VotedComment | null> {
    try {
      const values = [siteId, vote.commentId, vote.voterId, vote.value === 'up' ? 1 : -1, vote.perDayMax]
      const [row] = await this.database.query(cast, values)
      if (row === undefined) return null
      return { votes: { up: row.up_count, down: row.down_count }, threadKey: row.thread_key, parentId: row.parent_id }
    } catch (error) {
      if (violatedConstraint(error) === 'vote_pkey') throw new DomainError<ProblemCode>('already-voted')
      throw error
    }
  }
}
