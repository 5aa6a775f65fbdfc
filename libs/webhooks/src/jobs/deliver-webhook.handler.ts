import { Injectable } from '@nestjs/common'
import type { JobPayloads } from '@moderato/contracts'
import { HandlesJob, type JobContext, type JobHandler } from '@moderato/queue'
import { DeliverWebhook } from '../use-cases/deliver-webhook.use-case.js'

@Injectable()
@HandlesJob('deliver-webhook')
export class DeliverWebhookHandler implements JobHandler<'deliver-webhook'> {
  constructor(private readonly deliverWebhook: DeliverWebhook) {}

  async handle(payload: JobPayloads['deliver-webhook'], { jobId, attempt, attemptsMax }: JobContext): Promise<void> {
    await this.deliverWebhook.execute(payload, { jobId, isLast: attempt >= attemptsMax })
  }
}
