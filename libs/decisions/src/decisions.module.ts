import { Module } from '@nestjs/common'
import { CommentsModule } from '@moderato/comments'
import { IdempotencyKeys } from '@moderato/http'
import { NoticesModule } from '@moderato/notices'
import { ReportsModule } from '@moderato/reports'
import { ReviewingModule } from '@moderato/reviewing'
import { WebhooksModule } from '@moderato/webhooks'
import { AppealAnswer } from './appeal-answer.js'
import { AppealClaims } from './appeal-claims.js'
import { AppealDocket } from './appeal-docket.js'
import { AppealEntry } from './appeal-entry.js'
import { AppealLocks } from './appeal-locks.js'
import { AppealReplay } from './appeal-replay.js'
import { AppealVerdict } from './appeal-verdict.js'
import { AppealReader } from './appeal.reader.js'
import { AppealsOfLeaver } from './appeals-of-leaver.js'
import { BulkClerk } from './bulk-clerk.js'
import { BulkDesk } from './bulk-desk.js'
import { CaseAppealClaims } from './case-appeal-claims.js'
import { CaseAppealClerk } from './case-appeal-clerk.js'
import { CaseDocket } from './case-docket.js'
import { CaseJournal } from './case-journal.js'
import { CaseReturn } from './case-return.js'
import { ClaimedWork } from './claimed-work.js'
import { DecisionAftermath } from './decision-aftermath.js'
import { DecisionEffects } from './decision-effects.js'
import { DecisionMaker } from './decision-maker.js'
import { DecisionReplay } from './decision-replay.js'
import { DecisionUndoing } from './decision-undoing.js'
import { CloseCasesTask } from './jobs/close-cases.task.js'
import { ExpireAppealClaimsTask } from './jobs/expire-appeal-claims.task.js'
import { MootCases } from './use-cases/moot-cases.use-case.js'
import { PersonReader } from './person.reader.js'
import { PolicyBook } from './policy-book.js'
import { DecisionHooks } from './ports/decision.hook.js'
import { SanctionAppealAnswer } from './sanction-appeal-answer.js'
import { SanctionAppealClaims } from './sanction-appeal-claims.js'
import { SanctionAppealClerk } from './sanction-appeal-clerk.js'
import { SanctionAppealEntry } from './sanction-appeal-entry.js'
import { SanctionAppealJournal } from './sanction-appeal-journal.js'
import { SanctionKeeper } from './sanction-keeper.js'
import { SanctionsOfPerson } from './sanctions-of-person.js'
import { AppealRepository } from './storage/appeal.repository.js'
import { AppealedCaseRepository } from './storage/appealed-case.repository.js'
import { BulkCaseRepository } from './storage/bulk-case.repository.js'
import { CredibilityRepository } from './storage/credibility.repository.js'
import { DecisionRepository } from './storage/decision.repository.js'
import { MeasureRepository } from './storage/measure.repository.js'
import { MootRepository } from './storage/moot.repository.js'
import { PersonRepository } from './storage/person.repository.js'
import { PolicyRepository } from './storage/policy.repository.js'
import { DecisionReconcileRepository } from './storage/reconcile.repository.js'
import { ReversalRepository } from './storage/reversal.repository.js'
import { SanctionAppealRepository } from './storage/sanction-appeal.repository.js'
import { SanctionRepository } from './storage/sanction.repository.js'
import { AppealSanction } from './use-cases/appeal-sanction.use-case.js'
import { ClaimAppeal } from './use-cases/claim-appeal.use-case.js'
import { CloseCases } from './use-cases/close-cases.use-case.js'
import { DecideAppeal } from './use-cases/decide-appeal.use-case.js'
import { DecideCase } from './use-cases/decide-case.use-case.js'
import { DecideInBulk } from './use-cases/decide-in-bulk.use-case.js'
import { ExpireAppealClaims } from './use-cases/expire-appeal-claims.use-case.js'
import { FileAppeal } from './use-cases/file-appeal.use-case.js'
import { LiftSanction } from './use-cases/lift-sanction.use-case.js'
import { NoteUser } from './use-cases/note-user.use-case.js'
import { ReleaseAppealClaim } from './use-cases/release-appeal-claim.use-case.js'
import { RenewAppealClaim } from './use-cases/renew-appeal-claim.use-case.js'
import { RetirePolicy } from './use-cases/retire-policy.use-case.js'
import { RevertDecision } from './use-cases/revert-decision.use-case.js'
import { SanctionUser } from './use-cases/sanction-user.use-case.js'
import { SetPolicy } from './use-cases/set-policy.use-case.js'

const storage = [
  AppealRepository,
  AppealedCaseRepository,
  BulkCaseRepository,
  CredibilityRepository,
  DecisionReconcileRepository,
  DecisionRepository,
  MeasureRepository,
  MootRepository,
  PersonRepository,
  PolicyRepository,
  ReversalRepository,
  SanctionAppealRepository,
  SanctionRepository,
]
const useCases = [
  AppealSanction,
  ClaimAppeal,
  CloseCases,
  DecideAppeal,
  DecideCase,
  DecideInBulk,
  ExpireAppealClaims,
  FileAppeal,
  LiftSanction,
  NoteUser,
  ReleaseAppealClaim,
  RenewAppealClaim,
  RetirePolicy,
  RevertDecision,
  SanctionUser,
  SetPolicy,
]
const jobs = [CloseCasesTask, ExpireAppealClaimsTask]
const appealRoom = [
  AppealAnswer,
  AppealClaims,
  AppealDocket,
  AppealEntry,
  AppealLocks,
  AppealReplay,
  AppealVerdict,
  AppealsOfLeaver,
  CaseAppealClaims,
  CaseAppealClerk,
  SanctionAppealAnswer,
  SanctionAppealClaims,
  SanctionAppealClerk,
  SanctionAppealEntry,
  SanctionAppealJournal,
  SanctionsOfPerson,
]
const decisionRoom = [
  BulkClerk,
  BulkDesk,
  CaseDocket,
  CaseJournal,
  CaseReturn,
  ClaimedWork,
  DecisionAftermath,
  DecisionEffects,
  DecisionHooks,
  DecisionMaker,
  DecisionReplay,
  DecisionUndoing,
]

/** Deciding, taking back, appealing; every process that does one of it imports it. */
@Module({
  imports: [CommentsModule, NoticesModule, ReportsModule, ReviewingModule, WebhooksModule],
  providers: [
    ...storage,
    ...useCases,
    ...appealRoom,
    ...decisionRoom,
    ...jobs,
    AppealReader,
    IdempotencyKeys,
    MootCases,
    PersonReader,
    PolicyBook,
    SanctionKeeper,
  ],
  exports: [...useCases, AppealReader, DecisionAftermath, DecisionHooks, PersonReader, PolicyBook, SanctionsOfPerson],
})
export class DecisionsModule {}
