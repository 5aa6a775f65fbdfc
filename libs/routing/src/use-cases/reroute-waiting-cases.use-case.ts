import { Injectable } from '@nestjs/common'
import { eachApart, type CaseId, type SiteId } from '@moderato/kernel'
import { RerouteCase } from '@moderato/reviewing'
import { StaleCases } from '../storage/stale-cases.js'

const casesAtOnce = 200

@Injectable()
export class RerouteWaitingCases {
  constructor(
    private readonly stale: StaleCases,
    private readonly rerouteCase: RerouteCase,
  ) {}

  /** Routes every waiting case again that older rules put where it is; one transaction each, so that none waits long. */
  async execute(siteId: SiteId, signal: AbortSignal): Promise<void> {
    await eachApart(this.stales(siteId, signal), (caseId) => this.rerouteCase.execute(siteId, caseId))
  }

  private async *stales(siteId: SiteId, signal: AbortSignal): AsyncGenerator<CaseId> {
    let after: CaseId | null = null
    while (!signal.aborted) {
      const caseIds: CaseId[] = await this.stale.list(siteId, after, casesAtOnce)
      yield* caseIds
      after = caseIds.at(-1) ?? null
      if (after === null) return
    }
  }
}
