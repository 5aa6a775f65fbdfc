import { Injectable } from '@nestjs/common'
import { RunsEvery, type RecurringTask, type TaskContext } from '@moderato/queue'
import { TendDeliveries } from '../use-cases/tend-deliveries.use-case.js'

@Injectable()
@RunsEvery({ name: 'tend-deliveries', everySec: 300 })
export class TendDeliveriesTask implements RecurringTask {
  constructor(private readonly tendDeliveries: TendDeliveries) {}

  async run({ signal }: TaskContext): Promise<void> {
    await this.tendDeliveries.execute(signal)
  }
}
