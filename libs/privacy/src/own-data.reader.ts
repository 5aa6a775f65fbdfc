import { Injectable } from '@nestjs/common'
import type { Actor } from '@moderato/http'
import { OwnDataRepository, sectionNames } from './storage/own-data.repository.js'

const rowsAtOnce = 500
const lowestId = '00000000-0000-0000-0000-000000000000'

/** Everything that is kept about a person, for that person. */
@Injectable()
export class OwnDataReader {
  constructor(private readonly data: OwnDataRepository) {}

  /** One JSON document in pieces: an object with one array per part. Read as it is sent, never whole in memory. */
  async *document(actor: Actor): AsyncGenerator<string> {
    yield '{'
    for (const [at, section] of sectionNames.entries()) {
      yield `${at === 0 ? '' : ',\n'}"${section}":[`
      let isFirst = true
      for await (const item of this.items(actor, section)) {
        yield `${isFirst ? '' : ','}\n${JSON.stringify(item)}`
        isFirst = false
      }
      yield ']'
    }
    yield '}\n'
  }

  private async *items(actor: Actor, section: (typeof sectionNames)[number]): AsyncGenerator<Record<string, unknown>> {
    let after = lowestId
    for (;;) {
      const rows = await this.data.page(actor.siteId, actor.userId, { section, after, limit: rowsAtOnce })
      for (const { item } of rows) yield item
      const last = rows.at(-1)
      if (last === undefined || rows.length < rowsAtOnce) return
      after = last.key
    }
  }
}
