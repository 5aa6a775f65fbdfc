import { Injectable } from '@nestjs/common'
import { ErasureReconcileRepository } from '../storage/reconcile.repository.js'

const rowsAtOnce = 1_000

@Injectable()
export class ForgetRequestKeys {
  constructor(private readonly erasures: ErasureReconcileRepository) {}

  /** Erases the keys of requests that are answered anew by now: who sent what, and when. @param signal - stops between two bites */
  async execute(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && (await this.erasures.eraseRequestKeys(rowsAtOnce)) === rowsAtOnce);
  }
}
