import { Injectable } from '@nestjs/common'
import { RunsEvery, type RecurringTask } from '@moderato/queue'
import { ExpireAppealClaims } from '../use-cases/expire-appeal-claims.use-case.js'

@Injectable()
@RunsEvery({ name: 'expire-appeal-claims', everySec: 5 })
export class ExpireAppealClaimsTask implements RecurringTask {
  constructor(private readonly expireAppealClaims: ExpireAppealClaims) {}

  async run(): Promise<void> {
    await this.expireAppealClaims.execute()
  }
}
