import { Injectable } from '@nestjs/common'
import { newId, type OutboxId, type SiteId } from '@moderato/kernel'
import type { JobPayloads, JobType } from '@moderato/contracts'
import { statement } from '../statement.js'
import type { Tx } from '../tx.js'
import { OutboxBell } from './outbox-bell.js'

/** A job to be handed to a queue once the transaction that asks for it has committed. */
export interface OutboxJob<Type extends JobType = JobType> {
  siteId: SiteId
  type: Type
  payload: JobPayloads[Type]
  /** The same key is kept once, however often it is asked for: name the fact, e.g. `<case>:<version>`. */
  dedupKey: string
}

const add = statement<never>(
  'database.add-outbox',
  `insert into outbox (site_id, id, type, payload, dedup_key) values ($1, $2, $3, $4, $5)
   on conflict (site_id, dedup_key) do nothing`,
)

/** Jobs promised by a transaction: each exists if and only if it commits. */
@Injectable()
export class Outbox {
  constructor(private readonly bell: OutboxBell) {}

  /** Adds the job in the transaction and rings the relay when it has committed. */
  async add<Type extends JobType>(tx: Tx, job: OutboxJob<Type>): Promise<void> {
    const dedupKey = `${job.type}:${job.dedupKey}`
    await tx.query(add, [job.siteId, newId<OutboxId>(), job.type, job.payload, dedupKey])
    tx.afterCommit(() => {
      this.bell.ring()
    })
  }
}
