import { Injectable } from '@nestjs/common'
import { eachApart, type SiteId } from '@moderato/kernel'
import { AuditSealRepository } from '../storage/audit-seal.repository.js'
import { UnsealedSites } from '../storage/unsealed-sites.js'

const rowsMax = 2_000
const sealsMax = 100

@Injectable()
export class SealAudit {
  constructor(
    private readonly sites: UnsealedSites,
    private readonly seals: AuditSealRepository,
  ) {}

  /** Seals what was recorded since the last time, on every site. @param isThorough - looks through the whole record */
  async execute(isThorough: boolean): Promise<void> {
    await eachApart(await this.sites.list(), (siteId) => this.sealSite(siteId, isThorough))
  }

  private async sealSite(siteId: SiteId, isThorough: boolean): Promise<void> {
    for (let count = 0; count < sealsMax; count++) {
      if ((await this.seals.seal(siteId, { rowsMax, isThorough })) < rowsMax) return
    }
  }
}
