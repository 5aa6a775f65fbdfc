import { Injectable } from '@nestjs/common'
import type { JobPayloads } from '@moderato/contracts'
import { HandlesJob, type JobContext, type JobHandler } from '@moderato/queue'
import { RerouteWaitingCases } from '../use-cases/reroute-waiting-cases.use-case.js'

@Injectable()
@HandlesJob('reroute-cases')
export class RerouteCasesHandler implements JobHandler<'reroute-cases'> {
  constructor(private readonly rerouteWaitingCases: RerouteWaitingCases) {}

  async handle({ siteId }: JobPayloads['reroute-cases'], { signal }: Pick<JobContext, 'signal'>): Promise<void> {
    await this.rerouteWaitingCases.execute(siteId, signal)
  }
}
