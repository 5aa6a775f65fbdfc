import { Module } from '@nestjs/common'
import { CommentsModule } from '@moderato/comments'
import { DecisionsModule } from '@moderato/decisions'
import { ReviewingModule } from '@moderato/reviewing'
import { CaseContextReader } from './case-context.reader.js'
import { CaseDossier } from './case-dossier.js'
import { CaseContextController } from './http/case-context.controller.js'
import { MeController } from './http/me.controller.js'
import { PersonListController } from './http/person-list.controller.js'
import { JudgementReader } from './judgement.reader.js'
import { MeReader } from './me.reader.js'
import { PersonListReader } from './person-list.reader.js'
import { AuthorHistoryRepository } from './storage/author-history.repository.js'
import { FiledReportRepository } from './storage/filed-report.repository.js'
import { JudgementRepository } from './storage/judgement.repository.js'
import { PersonListRepository } from './storage/person-list.repository.js'
import { SimilarCaseRepository } from './storage/similar-case.repository.js'
import { StaffProfileRepository } from './storage/staff-profile.repository.js'
import { ThreadPlaceRepository } from './storage/thread-place.repository.js'
import { WrittenCommentRepository } from './storage/written-comment.repository.js'

const storage = [
  AuthorHistoryRepository,
  FiledReportRepository,
  JudgementRepository,
  PersonListRepository,
  SimilarCaseRepository,
  StaffProfileRepository,
  ThreadPlaceRepository,
  WrittenCommentRepository,
]

/** What the staff looks up; imported by the API alone. */
@Module({
  imports: [CommentsModule, DecisionsModule, ReviewingModule],
  controllers: [CaseContextController, MeController, PersonListController],
  providers: [...storage, CaseContextReader, CaseDossier, JudgementReader, MeReader, PersonListReader],
})
export class DossiersHttpModule {}
