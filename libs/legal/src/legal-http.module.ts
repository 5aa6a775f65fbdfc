import { Module } from '@nestjs/common'
import { CommentsModule } from '@moderato/comments'
import { IdempotencyKeys } from '@moderato/http'
import { NoticesModule } from '@moderato/notices'
import { ReviewingModule } from '@moderato/reviewing'
import { ClaimIntake } from './claim-intake.js'
import { LegalNoticeController } from './http/legal-notice.controller.js'
import { ModerationLegalNoticeController } from './http/moderation-legal-notice.controller.js'
import { StatementController } from './http/statement.controller.js'
import { LegalNoticeReader } from './legal-notice.reader.js'
import { StatementReader } from './statement.reader.js'
import { ClaimedCaseRepository } from './storage/claimed-case.repository.js'
import { LegalNoticeRepository } from './storage/legal-notice.repository.js'
import { StatementRepository } from './storage/statement.repository.js'
import { FileLegalNotice } from './use-cases/file-legal-notice.use-case.js'

const storage = [ClaimedCaseRepository, LegalNoticeRepository, StatementRepository]

/** The routes that the law asks for; imported by the API alone. */
@Module({
  imports: [CommentsModule, NoticesModule, ReviewingModule],
  controllers: [LegalNoticeController, ModerationLegalNoticeController, StatementController],
  providers: [...storage, ClaimIntake, FileLegalNotice, IdempotencyKeys, LegalNoticeReader, StatementReader],
})
export class LegalHttpModule {}
