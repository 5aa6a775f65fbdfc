import { Injectable } from '@nestjs/common'
import type { CaseId, SiteId } from '@moderato/kernel'

/** Runs after a case was routed or ranked again, in no transaction; may be called again for the same state of a case. */
export type CaseRoutedHook = (siteId: SiteId, caseId: CaseId) => Promise<void>

/** What other libs do when reports came in: they register at start, reviewing knows none of them. */
@Injectable()
export class CaseRoutedHooks {
  private readonly hooks: CaseRoutedHook[] = []

  add(hook: CaseRoutedHook): void {
    this.hooks.push(hook)
  }

  async run(siteId: SiteId, caseId: CaseId): Promise<void> {
    for (const hook of this.hooks) await hook(siteId, caseId)
  }
}
