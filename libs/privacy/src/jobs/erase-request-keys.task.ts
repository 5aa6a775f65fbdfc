import { Injectable } from '@nestjs/common'
import { RunsEvery, type RecurringTask, type TaskContext } from '@moderato/queue'
import { ForgetRequestKeys } from '../use-cases/forget-request-keys.use-case.js'

@Injectable()
@RunsEvery({ name: 'erase-request-keys', everySec: 600 })
export class EraseRequestKeysTask implements RecurringTask {
  constructor(private readonly forgetKeys: ForgetRequestKeys) {}

  async run({ signal }: TaskContext): Promise<void> {
    await this.forgetKeys.execute(signal)
  }
}
