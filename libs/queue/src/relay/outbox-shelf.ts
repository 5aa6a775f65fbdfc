import { Injectable } from '@nestjs/common'
import { RelayConfig } from '@moderato/config'
import { Database, type Statement } from '@moderato/database'
import {
  giveBack,
  issueAgain,
  issueAgainIfEarly,
  listDueSoon,
  markPublished,
  purgePublished,
  putOff,
  readState,
  takeRows,
  unpark,
  type OutboxState,
  type TakenRow,
} from './outbox-statements.js'

/** Tries of a row that is refused for its own sake, over more than an hour, before it waits for an operator. */
export const attemptsMax = 20

/** The outbox as the relay sees it, over all sites: the relay belongs to the installation, not to a tenant. */
@Injectable()
export class OutboxShelf {
  constructor(
    private readonly database: Database,
    private readonly config: RelayConfig,
  ) {}

  /** Rows taken at once when there is no backlog. */
  get batchSize(): number {
    return this.config.batchSize
  }

  /** The oldest that are due, in no order; empty when nothing is due. */
  take(limit: number): Promise<TakenRow[]> {
    return this.database.query(takeRows, [limit, this.config.lockSec])
  }

  async markPublished(rows: readonly TakenRow[]): Promise<void> {
    await this.change(markPublished, rows)
  }

  async giveBack(rows: readonly TakenRow[], errorCode: string): Promise<void> {
    await this.change(giveBack, rows, errorCode)
  }

  async putOff(rows: readonly TakenRow[], errorCode: string): Promise<void> {
    await this.change(putOff, rows, errorCode, attemptsMax)
  }

  /** @returns how many parked rows will be tried afresh */
  async unpark(): Promise<number> {
    return (await this.database.query(unpark, [])).length
  }

  async state(): Promise<OutboxState> {
    const [state] = await this.database.query(readState, [])
    return state ?? { unpublished: 0, parked: 0, oldest_unpublished_sec: null }
  }

  /** @returns how many rows went; less than `rowsMax` when none is left */
  async purge(keepDays: number, rowsMax: number): Promise<number> {
    return (await this.database.query(purgePublished, [keepDays, rowsMax])).length
  }

  /** Rows handed over whose jobs come due within the time, the next first. */
  listDueSoon(withinSec: number, limit: number): Promise<{ site_id: string; id: string; type: string }[]> {
    return this.database.query(listDueSoon, [withinSec, limit])
  }

  /** Has rows handed over once more, as new jobs. @returns how many */
  async issueAgain(rows: readonly { site_id: string; id: string }[]): Promise<number> {
    const values = [rows.map((row) => row.site_id), rows.map((row) => row.id)]
    return (await this.database.query(issueAgain, values)).length
  }

  /** Has the row of a job that came too early handed over once more. @returns whether it came too early */
  async issueAgainIfEarly(siteId: string, id: string): Promise<boolean> {
    return (await this.database.query(issueAgainIfEarly, [siteId, id])).length > 0
  }

  private change(change: Statement<never>, rows: readonly TakenRow[], ...more: (string | number)[]): Promise<never[]> {
    return this.database.query(change, [rows.map((row) => row.site_id), rows.map((row) => row.id), ...more])
  }
}
