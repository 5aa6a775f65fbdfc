import { Injectable } from '@nestjs/common'
import { WorkerConfig } from '@moderato/config'
import { ReconcileRepository } from '../storage/reconcile.repository.js'

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
    for (let batch = 0; batch < batchesMax; batch++) {
      if ((await this.reconcile.reissueOpen(this.config.routingOverdueSec, batchCases)) < batchCases) return
    }
  }
}
