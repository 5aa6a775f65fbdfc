import { Injectable } from '@nestjs/common'
import { DeliveryReconcileRepository } from '../storage/reconcile.repository.js'

/** All tries of a job take about two minutes. */
const silentSec = 15 * 60
const keepDays = 30
const rowsAtOnce = 500

@Injectable()
export class TendDeliveries {
  constructor(private readonly deliveries: DeliveryReconcileRepository) {}

  /** Asks again for deliveries whose jobs got lost, and lets go of those older than 30 days. */
  async execute(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && (await this.deliveries.reissue(silentSec, rowsAtOnce)) === rowsAtOnce);
    while (!signal.aborted && (await this.deliveries.forget(keepDays, rowsAtOnce)) === rowsAtOnce);
  }
}
