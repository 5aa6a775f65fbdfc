import { Module } from '@nestjs/common'
import { QueueSetupController } from './http/queue-setup.controller.js'
import { RuleController } from './http/rule.controller.js'
import { RoutingModule } from './routing.module.js'

/** The leads' routes to set up queues and rules. */
@Module({ imports: [RoutingModule], controllers: [QueueSetupController, RuleController] })
export class RoutingHttpModule {}
