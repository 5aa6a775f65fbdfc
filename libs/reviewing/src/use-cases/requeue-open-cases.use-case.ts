import { Injectable } from '@nestjs/common'
import { ReconcileRepository } from '../storage/reconcile.repository.js'

const openSecMax = 60
const batchCases = 5_000
const batchesMax = 40

@Injectable()
export class RequeueOpenCases {
  constructor(private readonly reconcile: ReconcileRepository) {}

  /** Asks again for the routing of cases whose job was lost: those open for more than a minute, oldest first. */
  async execute(): Promise<void> {
    for (let batch = 0; batch < batchesMax; batch++) {
      if ((await this.reconcile.reissueOpen(openSecMax, batchCases)) < batchCases) return
    }
  }
}
