import type { EntityManager, QueryRunner } from 'typeorm'
import type { PoolClient } from 'pg'
import type { Statement } from './statement.js'

/** An open transaction. Only {@link Transactions.run} makes one, and only use-cases call that. */
export class Tx {
  private readonly hooks: (() => void)[] = []

  constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
  ) {}

  /** Runs a named statement inside the transaction. */
  async query<Row>(statement: Statement<Row>, values: readonly unknown[]): Promise<Row[]> {
    const result = await this.client.query({ name: statement.name, text: statement.text, values: [...values] })
    return result.rows as Row[]
  }

  /** Entities inside the transaction, for tables that are written rarely. */
  get manager(): EntityManager {
    return this.runner.manager
  }

  /** Runs once the transaction has committed; must not throw and is not awaited. Dropped when it rolls back. */
  afterCommit(hook: () => void): void {
    this.hooks.push(hook)
  }

  /** @internal called by {@link Transactions} */
  committed(): void {
    for (const hook of this.hooks) hook()
  }
}
