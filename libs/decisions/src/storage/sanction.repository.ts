import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { MeasureId, SiteId, UserId } from '@moderato/kernel'
import type { AppealedSanction } from '../domain/person.js'
import { sanctionColumns, sanctionJoins, toSanction, type SanctionRow } from './sanction-row.js'

type AppealedSanctionRow = SanctionRow & {
  user_id: UserId
  user_name: string
  imposer_id: UserId | null
  imposer_name: string | null
}

const find = statement<AppealedSanctionRow>(
  'decisions.find-appealed-sanction',
  `select ${sanctionColumns}, u.id as user_id, u.name as user_name, i.id as imposer_id, i.name as imposer_name
   from measure m ${sanctionJoins}
   join site_user u on u.site_id = m.site_id and u.id = m.user_id
   left join site_user i on i.site_id = m.site_id and i.id = m.imposed_by where m.site_id = $1 and m.id = $2`,
)

const lock = statement<{ id: MeasureId }>(
  'decisions.lock-sanction',
  'select id from measure where site_id = $1 and id = $2 and user_id is not null for no key update',
)

const lift = statement<{ id: MeasureId }>(
  'decisions.lift-sanction',
  `update measure set lifted_at = clock_timestamp(), lifted_by = $4
   where site_id = $1 and id = $2 and user_id = $3 and lifted_at is null returning id`,
)

/** Measures against persons one by one. Whoever changes one, or its appeal, locks it first. */
@Injectable()
export class SanctionRepository {
  constructor(private readonly database: Database) {}

  async find(siteId: SiteId, id: MeasureId): Promise<AppealedSanction | null> {
    const [row] = await this.database.query(find, [siteId, id])
    return row === undefined ? null : toAppealed(row)
  }

  /** Locked for this transaction, as it is then. */
  async lock(tx: Tx, siteId: SiteId, id: MeasureId): Promise<AppealedSanction | null> {
    if ((await tx.query(lock, [siteId, id])).length === 0) return null
    const [row] = await tx.query(find, [siteId, id])
    return row === undefined ? null : toAppealed(row)
  }

  /** @returns false when there was no such measure that was not lifted before */
  async lift(tx: Tx, siteId: SiteId, sanction: { id: MeasureId; userId: UserId; liftedBy: UserId }): Promise<boolean> {
    return (await tx.query(lift, [siteId, sanction.id, sanction.userId, sanction.liftedBy])).length === 1
  }
}

function toAppealed(row: AppealedSanctionRow): AppealedSanction {
  const { user_id, user_name, imposer_id, imposer_name } = row
  return {
    ...toSanction(row),
    person: { id: user_id, name: user_name },
    imposedBy: imposer_id === null ? null : { id: imposer_id, name: imposer_name ?? '' },
  }
}
