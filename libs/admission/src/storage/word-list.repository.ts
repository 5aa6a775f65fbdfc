import { Injectable } from '@nestjs/common'
import { Database, statement, violatedConstraint, type Tx } from '@moderato/database'
import { DomainError, type Id, type SiteId } from '@moderato/kernel'
import type { Locale, ProblemCode } from '@moderato/contracts'
import type { PatternEntry, WordEntry, WordList } from '@moderato/screening'

export type WordListId = Id<'word-list'>

/** A list as leads keep it. */
export interface StoredWordList extends WordList {
  readonly id: WordListId
  readonly name: string
  readonly enabled: boolean
  /** Rises by one with every change, starting at 1. */
  readonly version: number
  readonly patterns: readonly PatternEntry[]
  readonly updatedAt: Date
}

/** What a lead sets. */
export type WordListContent = Pick<StoredWordList, 'name' | 'locale' | 'action' | 'enabled' | 'entries' | 'patterns'>

interface WordListRow {
  id: WordListId
  name: string
  locale: Locale
  action: WordList['action']
  enabled: boolean
  entries: WordEntry[]
  patterns: PatternEntry[]
  version: number
  updated_at: Date
}

const columns = 'id, name, locale, action, enabled, entries, patterns, version, updated_at'

const list = statement<WordListRow>(
  'admission.list-word-lists',
  `select ${columns} from word_list where site_id = $1 order by name`,
)

const find = statement<WordListRow>(
  'admission.find-word-list',
  `select ${columns} from word_list where site_id = $1 and id = $2`,
)

// Changes whenever a list of the site is added, changed or removed.
const readStamp = statement<{ stamp: string }>(
  'admission.read-word-list-stamp',
  `select coalesce(string_agg(id || ':' || version, ',' order by id), '') as stamp from word_list
   where site_id = $1 and enabled`,
)

const add = statement<WordListRow>(
  'admission.add-word-list',
  `insert into word_list (site_id, id, name, locale, action, enabled, entries, patterns)
   values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${columns}`,
)

const change = statement<WordListRow>(
  'admission.change-word-list',
  `update word_list set name = $4, locale = $5, action = $6, enabled = $7, entries = $8, patterns = $9,
     version = version + 1, updated_at = clock_timestamp()
   where site_id = $1 and id = $2 and version = $3 returning ${columns}`,
)

const remove = statement<{ id: string }>(
  'admission.remove-word-list',
  'delete from word_list where site_id = $1 and id = $2 returning id',
)

@Injectable()
export class WordListRepository {
  constructor(private readonly database: Database) {}

  /** Every list of the site by name. */
  async list(siteId: SiteId): Promise<StoredWordList[]> {
    return (await this.database.query(list, [siteId])).map(toWordList)
  }

  async find(tx: Tx, siteId: SiteId, id: WordListId): Promise<StoredWordList | null> {
    const [row] = await tx.query(find, [siteId, id])
    return row === undefined ? null : toWordList(row)
  }

  /** A text that is another one when the enabled lists are; empty when there are none. */
  async readStamp(siteId: SiteId): Promise<string> {
    return (await this.database.query(readStamp, [siteId]))[0]?.stamp ?? ''
  }

  /** @throws DomainError `version-conflict` when another list has the name */
  async add(tx: Tx, siteId: SiteId, id: WordListId, content: WordListContent): Promise<StoredWordList> {
    const [row] = await named(() => tx.query(add, [siteId, id, ...valuesOf(content)]))
    if (row === undefined) throw new Error('a word list was not written')
    return toWordList(row)
  }

  /** Changes the list if it still has this version; null when not. @throws DomainError `version-conflict` */
  async change(
    tx: Tx,
    siteId: SiteId,
    target: { id: WordListId; version: number },
    content: WordListContent,
  ): Promise<StoredWordList | null> {
    const [row] = await named(() => tx.query(change, [siteId, target.id, target.version, ...valuesOf(content)]))
    return row === undefined ? null : toWordList(row)
  }

  async remove(tx: Tx, siteId: SiteId, id: WordListId): Promise<boolean> {
    return (await tx.query(remove, [siteId, id])).length === 1
  }
}

async function named<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (violatedConstraint(error) !== 'word_list_site_id_name_key') throw error
    throw new DomainError<ProblemCode>('version-conflict', 'Another list has this name.')
  }
}

function valuesOf({ name, locale, action, enabled, entries, patterns }: WordListContent): unknown[] {
  return [name, locale, action, enabled, JSON.stringify(entries), JSON.stringify(patterns)]
}

function toWordList({ updated_at, ...row }: WordListRow): StoredWordList {
  return { ...row, updatedAt: updated_at }
}
