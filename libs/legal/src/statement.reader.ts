import { Injectable } from '@nestjs/common'
import { decodeCursor, encodeCursor, isUuid } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { statementOf, type Statement } from './domain/statement.js'
import { StatementRepository } from './storage/statement.repository.js'

const lowestId = '00000000-0000-0000-0000-000000000000'

/** Statements of reasons for the Commission's database. */
@Injectable()
export class StatementReader {
  constructor(private readonly statements: StatementRepository) {}

  /** Oldest first, so that a collector goes on where it stopped. @throws DomainError `cursor-invalid` */
  async page(
    actor: Actor,
    query: { cursor?: string; limit: number },
  ): Promise<{ items: Statement[]; nextCursor: string | null }> {
    const after = query.cursor === undefined ? lowestId : decodeCursor<[string]>(query.cursor, [isUuid])[0]
    const rows = await this.statements.list(actor.siteId, { after, limit: query.limit + 1 })
    const shown = rows.slice(0, query.limit)
    const last = rows.length > query.limit ? shown.at(-1) : undefined
    return { items: shown.map(statementOf), nextCursor: last === undefined ? null : encodeCursor([last.id]) }
  }
}
