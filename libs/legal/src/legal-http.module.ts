import { Module } from '@nestjs/common'
import { CommentsModule } from '@moderato/comments'
import { IdempotencyKeys } from '@moderato/http'
import { NoticesModule } from '@moderato/notices'
import { ReviewingModule } from '@moderato/reviewing'
import { ClaimIntake } from './claim-intake.js'
import { LegalNoticeController } from './http/legal-notice.controller.js'
import { ModerationLegalNoticeController } from './http/moderation-legal-notice.controller.js'
import { LegalPageController } from './http/page/legal-page.controller.js'
import { StatementController } from './http/statement.controller.js'
import { TemporaryMeasureController } from './http/temporary-measure.controller.js'
import { LegalNoticeReader } from './legal-notice.reader.js'
import { StatementReader } from './statement.reader.js'
import { ClaimedCaseRepository } from './storage/claimed-case.repository.js'
import { LegalNoticeRepository } from './storage/legal-notice.repository.js'
import { StandingNoticeRepository } from './storage/standing-notice.repository.js'
import { StatementRepository } from './storage/statement.repository.js'
import { TemporaryMeasureRepository } from './storage/temporary-measure.repository.js'
import { TemporaryMeasureReader } from './temporary-measure.reader.js'
import { FileLegalNotice } from './use-cases/file-legal-notice.use-case.js'

const storage = [
  ClaimedCaseRepository,
  LegalNoticeRepository,
  StandingNoticeRepository,
  StatementRepository,
  TemporaryMeasureRepository,
]

/** The routes that the law asks for; imported by the API alone. */
@Module({
  imports: [CommentsModule, NoticesModule, ReviewingModule],
  controllers: [
    LegalNoticeController,
    LegalPageController,
    ModerationLegalNoticeController,
    StatementController,
    TemporaryMeasureController,
  ],
  providers: [
    ...storage,
    ClaimIntake,
    FileLegalNotice,
    IdempotencyKeys,
    LegalNoticeReader,
    StatementReader,
    TemporaryMeasureReader,
  ],
})
export class LegalHttpModule {}
