import { Injectable } from '@nestjs/common'
import { RunsEvery, type RecurringTask } from '@moderato/queue'
import { ExpireClaims } from '../use-cases/expire-claims.use-case.js'

@Injectable()
@RunsEvery({ name: 'expire-claims', everySec: 5 })
export class ExpireClaimsTask implements RecurringTask {
  constructor(private readonly expireClaims: ExpireClaims) {}

  async run(): Promise<void> {
    await this.expireClaims.execute()
  }
}
