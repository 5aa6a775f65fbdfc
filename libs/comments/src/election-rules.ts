import { Injectable } from '@nestjs/common'
import { Clock, type SiteId, type ThreadKey } from '@moderato/kernel'
import type { ElectionModeSettings } from '@moderato/contracts'
import { SiteCatalog } from '@moderato/identity'
import { electionAt, isElectionTime } from './domain/election.js'
import { ThreadRepository } from './storage/thread.repository.js'

/** Whether the stricter rules around an election hold under an article now. */
@Injectable()
export class ElectionRules {
  constructor(
    private readonly sites: SiteCatalog,
    private readonly threads: ThreadRepository,
    private readonly clock: Clock,
  ) {}

  /** Null where they do not. The article is looked up only while there is an election, and only for its section. */
  async under(siteId: SiteId, key: ThreadKey): Promise<ElectionModeSettings | null> {
    const mode = (await this.sites.get(siteId)).settings.electionMode
    const now = this.clock.now()
    if (mode === null || !isElectionTime(mode, now)) return null
    const section = mode.sections.length === 0 ? null : await this.threads.findSection(siteId, key)
    return electionAt(mode, section, now)
  }
}
