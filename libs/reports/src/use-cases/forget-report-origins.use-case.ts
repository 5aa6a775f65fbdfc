import { Injectable } from '@nestjs/common'
import { OriginReconcileRepository } from '../storage/reconcile.repository.js'

/** Life of what tells where somebody came from, months. */
const keepMonths = 3
const rowsAtOnce = 1_000

@Injectable()
export class ForgetReportOrigins {
  constructor(private readonly origins: OriginReconcileRepository) {}

  /** Erases where old reports came from, along with the keys. @param signal - stops between two bites */
  async execute(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && (await this.origins.erase(keepMonths, rowsAtOnce)) === rowsAtOnce);
  }
}
