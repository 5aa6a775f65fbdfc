import { Injectable } from '@nestjs/common'
import type { JobPayloads } from '@moderato/contracts'
import { HandlesJob, type JobHandler } from '@moderato/queue'
import { CaseRoutedHooks } from '../ports/case-routed.hook.js'
import { RouteCase } from '../use-cases/route-case.use-case.js'

@Injectable()
@HandlesJob('route-case')
export class RouteCaseHandler implements JobHandler {
  constructor(
    private readonly routeCase: RouteCase,
    private readonly hooks: CaseRoutedHooks,
  ) {}

  async handle({ siteId, caseId }: JobPayloads['route-case']): Promise<void> {
    await this.routeCase.execute(siteId, caseId)
    await this.hooks.run(siteId, caseId)
  }
}
