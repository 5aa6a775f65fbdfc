import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'
import { SanctionsOfPerson } from '@moderato/decisions'
import { StaffLeftHooks } from '@moderato/reviewing'
import { ErasureRepository } from './storage/erasure.repository.js'

/** Ends what a person has under way and takes their words from every table but that of the comments. */
@Injectable()
export class TraceEraser {
  constructor(
    private readonly erasure: ErasureRepository,
    private readonly sanctions: SanctionsOfPerson,
    private readonly left: StaffLeftHooks,
  ) {}

  /** Safe to repeat. */
  async erase(tx: Tx, siteId: SiteId, userId: UserId): Promise<void> {
    await this.sanctions.endAppeals(tx, siteId, userId)
    await this.erasure.eraseWords(tx, siteId, userId)
    await this.left.run(tx, siteId, { userId, by: userId })
  }
}
