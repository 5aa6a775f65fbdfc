import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CaseId, SiteId, UserId } from '@moderato/kernel'
import type { CaseNote } from '../domain/moderation-case.js'

const add = statement<never>(
  'reviewing.add-note',
  'insert into case_note (site_id, id, case_id, seq, author_id, body) values ($1, new_id(), $2, $3, $4, $5)',
)

const list = statement<{ seq: number; author_id: UserId; author_name: string; body: string }>(
  'reviewing.list-notes',
  `select n.seq, n.author_id, u.name as author_name, n.body from case_note n
   join site_user u on u.site_id = n.site_id and u.id = n.author_id
   where n.site_id = $1 and n.case_id = $2 order by n.seq, n.id limit 200`,
)

@Injectable()
export class CaseNoteRepository {
  constructor(private readonly database: Database) {}

  /** Adds what the author says about the event. */
  async add(
    tx: Tx,
    siteId: SiteId,
    note: { caseId: CaseId; seq: number; authorId: UserId; body: string },
  ): Promise<void> {
    await tx.query(add, [siteId, note.caseId, note.seq, note.authorId, note.body])
  }

  /** The first 200 notes, oldest first. */
  async list(siteId: SiteId, caseId: CaseId): Promise<CaseNote[]> {
    const rows = await this.database.query(list, [siteId, caseId])
    return rows.map(({ author_id, author_name, ...row }) => ({ ...row, authorId: author_id, authorName: author_name }))
  }
}
