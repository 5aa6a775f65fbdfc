import { Injectable } from '@nestjs/common'
import { StaleCases } from '../storage/stale-cases.js'

@Injectable()
export class ReissueReroutes {
  constructor(private readonly stale: StaleCases) {}

  /** Asks again for routing that was promised and has not happened. */
  async execute(): Promise<void> {
    await this.stale.reissue()
  }
}
