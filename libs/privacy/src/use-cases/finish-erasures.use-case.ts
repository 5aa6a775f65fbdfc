import { Injectable } from '@nestjs/common'
import { eachApart } from '@moderato/kernel'
import { PersonEraser } from '../person-eraser.js'
import { ErasureReconcileRepository } from '../storage/reconcile.repository.js'

const batchPeople = 50

@Injectable()
export class FinishErasures {
  constructor(
    private readonly erasures: ErasureReconcileRepository,
    private readonly eraser: PersonEraser,
  ) {}

  /** Finishes what a crash, or a comment written at that very moment, left of an erased person. */
  async execute(): Promise<void> {
    await eachApart(await this.erasures.listUnfinished(batchPeople), ({ siteId, userId }) =>
      this.eraser.erase(siteId, userId),
    )
  }
}
