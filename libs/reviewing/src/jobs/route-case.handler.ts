import { Injectable } from '@nestjs/common'
import type { JobPayloads } from '@moderato/contracts'
import { HandlesJob, type JobHandler } from '@moderato/queue'
import { RouteCase } from '../use-cases/route-case.use-case.js'

@Injectable()
@HandlesJob('route-case')
export class RouteCaseHandler implements JobHandler {
  constructor(private readonly routeCase: RouteCase) {}

  async handle({ siteId, caseId }: JobPayloads['route-case']): Promise<void> {
    await this.routeCase.execute(siteId, caseId)
  }
}
