import { Injectable } from '@nestjs/common'
import type { ModerationCase } from '@moderato/reviewing'
import { PersonReader, type PersonFile } from '@moderato/decisions'
import type { Judgement, SimilarCase } from './domain/judgement.js'
import { AuthorHistoryRepository, type AuthorHistory } from './storage/author-history.repository.js'
import { JudgementRepository } from './storage/judgement.repository.js'
import { SimilarCaseRepository } from './storage/similar-case.repository.js'

const most = { decisions: 20, authorCases: 5, similar: 5, comments: 5 } as const

/** What is known of a comment's author. */
export interface AuthorFile extends PersonFile {
  history: AuthorHistory
  /** Last decisions in force about other comments. */
  judgements: Judgement[]
}

/** What happened before, to the comment, to its author and in cases like it. */
export interface CaseHistory {
  author: AuthorFile
  decisions: Judgement[]
  similar: SimilarCase[]
}

@Injectable()
export class CaseDossier {
  constructor(
    private readonly people: PersonReader,
    private readonly histories: AuthorHistoryRepository,
    private readonly judgements: JudgementRepository,
    private readonly similar: SimilarCaseRepository,
  ) {}

  /** @param queueIds - queues whose cases may be named; null for all */
  async of(subject: ModerationCase, queueIds: readonly string[] | null): Promise<CaseHistory> {
    const { siteId, id, commentId, authorId } = subject
    const [file, history, decisions, judgements, similar] = await Promise.all([
      this.people.file(siteId, authorId),
      this.histories.find(siteId, authorId),
      this.judgements.listOfComment(siteId, commentId, most.decisions),
      this.judgements.listOfAuthor(siteId, { authorId, butCommentId: commentId }, queueIds, most.authorCases),
      this.similar.list(siteId, id, queueIds, most.similar),
    ])
    const comments = file.comments.filter((comment) => comment.id !== commentId).slice(0, most.comments)
    return { author: { ...file, comments, history, judgements }, decisions, similar }
  }
}
