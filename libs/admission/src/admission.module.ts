import { Module } from '@nestjs/common'
import { ClassifierConfig } from '@moderato/config'
import { IdempotencyKeys } from '@moderato/http'
import { ScorePort } from '@moderato/screening'
import { CommentGate } from './comment-gate.js'
import { CommentScores } from './comment-scores.js'
import { HttpScore } from './ports/http-score.js'
import { AuthorHistoryRepository } from './storage/author-history.repository.js'
import { RecentCommentRepository } from './storage/recent-comment.repository.js'
import { WordListRepository } from './storage/word-list.repository.js'
import { AddWordList } from './use-cases/add-word-list.use-case.js'
import { ChangeWordList } from './use-cases/change-word-list.use-case.js'
import { RemoveWordList } from './use-cases/remove-word-list.use-case.js'
import { WordListCatalog } from './word-list-catalog.js'
import { WordListReader } from './word-list.reader.js'

/** Judging texts before they are published, and the lists they are judged by. */
@Module({
  providers: [
    {
      ...{ provide: ScorePort, inject: [ClassifierConfig] },
      useFactory: (config: ClassifierConfig) => new HttpScore(config),
    },
    AddWordList,
    AuthorHistoryRepository,
    ChangeWordList,
    CommentGate,
    CommentScores,
    IdempotencyKeys,
    RecentCommentRepository,
    RemoveWordList,
    WordListCatalog,
    WordListReader,
    WordListRepository,
  ],
  exports: [AddWordList, ChangeWordList, CommentGate, RemoveWordList, WordListReader],
})
export class AdmissionModule {}
