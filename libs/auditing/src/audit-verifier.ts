import { Injectable } from '@nestjs/common'
import type { SiteId } from '@moderato/kernel'
import type { AuditVerdict, BrokenRow } from './domain/audit-entry.js'
import { AuditCheckRepository, type CheckedBatch } from './storage/audit-check.repository.js'

const casesAtOnce = 4_000
const eventsAtOnce = 10_000
const sealsAtOnce = 50

/** Walks the record of a site from its beginning and recomputes every hash. */
@Injectable()
export class AuditVerifier {
  constructor(private readonly checks: AuditCheckRepository) {}

  /** Stops at the first row that does not hold: case events in the order of cases first, then other acts, then seals. */
  async verify(siteId: SiteId): Promise<AuditVerdict> {
    const walks = [
      () => walk((after) => this.checks.checkCases(siteId, after, casesAtOnce)),
      () => walk((after) => this.checks.checkEvents(siteId, after, eventsAtOnce)),
      () => walk((after) => this.checks.checkSeals(siteId, after, sealsAtOnce)),
    ]
    let checked = 0
    let firstBroken: BrokenRow | null = null
    for (const next of walks) {
      const walked = await next()
      checked += walked.checked
      firstBroken = walked.firstBroken
      if (firstBroken !== null) break
    }
    const { head, unsealed } = await this.checks.findHead(siteId)
    return { ok: firstBroken === null, checked, firstBroken, unsealed, head }
  }
}

async function walk(step: (after: string | null) => Promise<CheckedBatch>): Promise<Omit<CheckedBatch, 'last'>> {
  let checked = 0
  let after: string | null = null
  for (;;) {
    const batch = await step(after)
    checked += batch.checked
    if (batch.firstBroken !== null || batch.last === null) return { checked, firstBroken: batch.firstBroken }
    after = batch.last
  }
}
