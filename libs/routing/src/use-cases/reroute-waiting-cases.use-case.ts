import { Injectable } from '@nestjs/common'
import type { CaseId, SiteId } from '@moderato/kernel'
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
    let after: CaseId | null = null
    while (!signal.aborted) {
      const caseIds: CaseId[] = await this.stale.list(siteId, after, casesAtOnce)
      for (const caseId of caseIds) await this.rerouteCase.execute(siteId, caseId)
      after = caseIds.at(-1) ?? null
      if (after === null) return
    }
  }
}
