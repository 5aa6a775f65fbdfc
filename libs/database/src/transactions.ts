import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import type { PoolClient } from 'pg'
import { attemptsMax, isRetriable } from './retry.js'
import { insideTransaction } from './transaction-scope.js'
import { Tx } from './tx.js'

/** The only place a {@link Tx} comes from. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs the work in one transaction: all of it is kept, or, when it throws, none.
   * Serialisation failures and deadlocks are tried again up to three times, so the work must have no effect outside
   * its transaction but by {@link Tx.afterCommit}.
   */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { tx, result } = await insideTransaction(() => this.once(work))
        tx.committed()
        return result
      } catch (error) {
        if (attempt === attemptsMax || !isRetriable(error)) throw error
      }
    }
  }

  private async once<T>(work: (tx: Tx) => Promise<T>): Promise<{ tx: Tx; result: T }> {
    const runner = this.dataSource.createQueryRunner()
    try {
      const client = (await runner.connect()) as PoolClient
      await runner.startTransaction('READ COMMITTED')
      const tx = new Tx(runner, client)
      try {
        const result = await work(tx)
        await runner.commitTransaction()
        return { tx, result }
      } catch (error) {
        if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined)
        throw error
      }
    } finally {
      await runner.release()
    }
  }
}
