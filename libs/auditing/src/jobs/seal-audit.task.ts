import { Injectable } from '@nestjs/common'
import { RunsEvery, type RecurringTask, type TaskContext } from '@moderato/queue'
import { SealAudit } from '../use-cases/seal-audit.use-case.js'

const thoroughEveryMs = 3_600_000

@Injectable()
@RunsEvery({ name: 'seal-audit', everySec: 10 })
export class SealAuditTask implements RecurringTask {
  private thoroughAtMs = 0

  constructor(private readonly sealAudit: SealAudit) {}

  async run({ clock }: Pick<TaskContext, 'clock'>): Promise<void> {
    const isThorough = clock.nowMs() - this.thoroughAtMs >= thoroughEveryMs
    await this.sealAudit.execute(isThorough)
    if (isThorough) this.thoroughAtMs = clock.nowMs()
  }
}
