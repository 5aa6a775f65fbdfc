import { Injectable, type OnModuleInit } from '@nestjs/common'
import { RuntimeConfig } from '@moderato/config'
import { demoSecret } from '@moderato/contracts'
import { SiteKeySweep } from './storage/site-key.sweep.js'

/** Stops a start in production on a database that once served a start outside of it, and still has the demo's key. */
@Injectable()
export class ProductionCheck implements OnModuleInit {
  constructor(
    private readonly runtime: RuntimeConfig,
    private readonly keys: SiteKeySweep,
  ) {}

  async onModuleInit(): Promise<void> {
    if (this.runtime.environment !== 'production') return
    const [site] = await this.keys.listSignedBy(demoSecret)
    if (site === undefined) return
    throw new Error(
      `Moderato cannot start: tokens of the site ${site} are signed by the demo's secret that everybody knows. ` +
        `Use a database of its own for production, or end the key first: ` +
        `update site_key set revoked_at = now() where site_id = '${site}'`,
    )
  }
}
