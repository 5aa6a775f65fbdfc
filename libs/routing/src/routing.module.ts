import { Module } from '@nestjs/common'
import { IdempotencyKeys } from '@moderato/http'
import { ReviewingModule } from '@moderato/reviewing'
import { ReissueReroutesTask } from './jobs/reissue-reroutes.task.js'
import { RerouteCasesHandler } from './jobs/reroute-cases.handler.js'
import { RoutingReader } from './routing.reader.js'
import { QueueSetupRepository } from './storage/queue-setup.repository.js'
import { RuleRepository } from './storage/rule.repository.js'
import { StaleCases } from './storage/stale-cases.js'
import { ArchiveQueue } from './use-cases/archive-queue.use-case.js'
import { ChangeQueue } from './use-cases/change-queue.use-case.js'
import { CreateQueue } from './use-cases/create-queue.use-case.js'
import { ReissueReroutes } from './use-cases/reissue-reroutes.use-case.js'
import { ReplaceRules } from './use-cases/replace-rules.use-case.js'
import { RerouteWaitingCases } from './use-cases/reroute-waiting-cases.use-case.js'

const storage = [QueueSetupRepository, RuleRepository, StaleCases]
const useCases = [ArchiveQueue, ChangeQueue, CreateQueue, ReissueReroutes, ReplaceRules, RerouteWaitingCases]

/** Queues and rules as leads set them up. */
@Module({
  imports: [ReviewingModule],
  providers: [...storage, ...useCases, IdempotencyKeys, ReissueReroutesTask, RerouteCasesHandler, RoutingReader],
  exports: [...useCases, RoutingReader],
})
export class RoutingModule {}
