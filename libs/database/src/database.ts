import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import type { Pool } from 'pg'
import { attemptsMax, isRetriable } from './retry.js'
import type { Statement } from './statement.js'
import { refuseInsideTransaction } from './transaction-scope.js'

/** Reads, and writes that are one statement, straight through the pool under the DataSource. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** The driver's pool, shared with TypeORM. */
  get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master
  }

  /**
   * Runs a named statement on its own; a single statement is a transaction of its own, and one that lost a deadlock is
   * run again.
   */
  async query<Row>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row[]> {
    refuseInsideTransaction(statement.name)
    for (let attempt = 1; ; attempt++) {
      try {
        const result = await this.pool.query({ name: statement.name, text: statement.text, values: [...values] })
        return result.rows as Row[]
      } catch (error) {
        if (attempt === attemptsMax || !isRetriable(error)) throw error
      }
    }
  }
}
