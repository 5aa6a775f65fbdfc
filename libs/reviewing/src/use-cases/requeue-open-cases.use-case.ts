import { Injectable } from '@nestjs/common'
import { WorkerConfig } from '@moderato/config'
import { type CasePlace, ReconcileRepository } from '../storage/reconcile.repository.js'

const batchCases = 5_000
const batchesMax = 40

@Injectable()
export class RequeueOpenCases {
  constructor(
    private readonly reconcile: ReconcileRepository,
    private readonly config: WorkerConfig,
  ) {}

  /** Asks again for the routing of cases whose job was lost: those open for too long, oldest first. */
  async execute(): Promise<void> {
    let place: CasePlace | null = null
    for (let batch = 0; batch < batchesMax; batch++) {
      place = await this.reconcile.reissueOpen(this.config.routingOverdueSec, batchCases, place)
      if (place === null) return
    }
  }
}
