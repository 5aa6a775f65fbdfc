import { ApiProperty } from '@nestjs/swagger'
import {
  caseStates,
  commentStatuses,
  decisionOutcomes,
  reportCategories,
  threadStates,
  type CaseState,
  type CommentStatus,
  type DecisionOutcome,
  type ReportCategory,
  type ThreadState,
} from '@moderato/contracts'
import type { UserId } from '@moderato/kernel'
import type { Comment } from '@moderato/comments'
import type { CaseContext } from '../case-context.reader.js'
import type { SimilarCase } from '../domain/judgement.js'
import { ContextAuthorView } from './context-author.view.js'
import { JudgementView, NamedView } from './judgement.view.js'

const likenesses = ['same-text', 'same-author'] as const

export class ArticleView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  key!: string

  @ApiProperty({ type: String, nullable: true })
  url!: string | null

  @ApiProperty({ type: String, nullable: true })
  title!: string | null

  @ApiProperty({ type: String })
  edition!: string

  @ApiProperty({ type: String, nullable: true })
  section!: string | null

  @ApiProperty({ enum: threadStates })
  state!: ThreadState

  @ApiProperty({ type: Number, description: 'Published comments.' })
  commentCount!: number
}

/** A comment beside the one in question, also where readers do not see it. */
export class NeighbourView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: NamedView })
  author!: NamedView

  @ApiProperty({ type: String, nullable: true, description: 'Null once its author deleted it.' })
  body!: string | null

  @ApiProperty({ enum: commentStatuses })
  status!: CommentStatus

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  static of({ id, author, body, status, createdAt }: Comment): NeighbourView {
    const shown = status === 'deleted' ? null : body
    return { id, author: { id: author.id, name: author.name }, body: shown, status, createdAt: createdAt.toISOString() }
  }
}

export class SimilarCaseView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, format: 'uuid' })
  commentId!: string

  @ApiProperty({
    enum: likenesses,
    description: '`same-text`: but for spaces, punctuation and capitals. `same-author`: with a category in common.',
  })
  likeness!: (typeof likenesses)[number]

  @ApiProperty({ enum: caseStates })
  state!: CaseState

  @ApiProperty({ enum: reportCategories, isArray: true })
  categories!: ReportCategory[]

  @ApiProperty({ enum: decisionOutcomes, nullable: true, description: 'Of the decision in force.' })
  outcome!: DecisionOutcome | null

  @ApiProperty({ type: String, nullable: true })
  body!: string | null

  @ApiProperty({ type: NamedView })
  author!: NamedView

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  static of({ createdAt, ...similar }: SimilarCase): SimilarCaseView {
    return { ...similar, createdAt: createdAt.toISOString() }
  }
}

/** All that bears on a case. */
export class CaseContextView {
  @ApiProperty({ type: ArticleView, nullable: true })
  article!: ArticleView | null

  @ApiProperty({ type: NeighbourView, nullable: true, description: 'What it answers.' })
  parent!: NeighbourView | null

  @ApiProperty({
    type: [NeighbourView],
    description: 'The last 3 before it on the same level, in the order of the thread.',
  })
  before!: NeighbourView[]

  @ApiProperty({ type: [NeighbourView], description: 'The next 3 on the same level.' })
  after!: NeighbourView[]

  @ApiProperty({ type: [NeighbourView], description: 'The first 3 answers to it.' })
  replies!: NeighbourView[]

  @ApiProperty({ type: ContextAuthorView })
  author!: ContextAuthorView

  @ApiProperty({ type: [JudgementView], description: 'What was decided about this comment, newest first; at most 20.' })
  decisions!: JudgementView[]

  @ApiProperty({ type: [SimilarCaseView], description: 'At most 5: same text first, then the same author.' })
  similar!: SimilarCaseView[]

  /** @param viewer - whose time for taking a decision back counts */
  static of(context: CaseContext, viewer: { id: UserId; now: Date }): CaseContextView {
    const those = (comments: Comment[]) => comments.map((comment) => NeighbourView.of(comment))
    return {
      article: context.article,
      parent: context.parent === null ? null : NeighbourView.of(context.parent),
      before: those(context.before),
      after: those(context.after),
      replies: those(context.replies),
      author: ContextAuthorView.ofAuthor(context.author, viewer),
      decisions: context.decisions.map((decision) => JudgementView.of(decision, viewer)),
      similar: context.similar.map((similar) => SimilarCaseView.of(similar)),
    }
  }
}
