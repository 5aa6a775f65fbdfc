import { Injectable } from '@nestjs/common'
import type { JobPayloads } from '@moderato/contracts'
import { HandlesJob, type JobHandler } from '@moderato/queue'
import { WakeCase } from '../use-cases/wake-case.use-case.js'

@Injectable()
@HandlesJob('wake-case')
export class WakeCaseHandler implements JobHandler<'wake-case'> {
  constructor(private readonly wakeCase: WakeCase) {}

  async handle({ siteId, caseId }: JobPayloads['wake-case']): Promise<void> {
    await this.wakeCase.execute(siteId, caseId)
  }
}
