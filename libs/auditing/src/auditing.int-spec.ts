import { SystemClock } from '@moderato/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.js'
import { Newsroom } from '../../../test/support/newsroom.js'
import { SealAuditTask } from './jobs/seal-audit.task.js'

const url = '/moderation/audit'

describe('the record of a site', () => {
  const database = useTestDatabase()
  let room: Newsroom
  let cases: string[]
  const lead = () => room.as('lead-1')
  const verify = async () => (await lead().get(`${url}/verify`)).body
  const seal = () => room.app.get(SealAuditTask).run({ clock: new SystemClock() })
  /** Changes a row as an owner of the database could, and puts it back afterwards. */
  const tampered = async (table: string, change: string, undo: string, look: () => Promise<void>) => {
    await room.sql(`alter table ${table} disable trigger all; ${change}; alter table ${table} enable trigger all`)
    try {
      await look()
    } finally {
      await room.sql(`alter table ${table} disable trigger all; ${undo}; alter table ${table} enable trigger all`)
    }
  }

  beforeAll(async () => {
    room = await Newsroom.open(database)
    cases = await room.addCases({ count: 30, queueId: await room.queueId('general') })
    for (const id of cases.slice(0, 3)) await room.as('mod-1').post(`/moderation/cases/${id}/claim`)
    await room.sql(
      `insert into audit_event (site_id, id, type, actor_kind, subject_kind, subject_id)
       values ('desk', new_id(), 'settings-changed', 'system', 'site', 'desk')`,
    )
  })
  afterAll(() => room.close())

  it('holds before anything was sealed, and afterwards', async () => {
    expect(await verify()).toMatchObject({ ok: true, checked: 64, firstBroken: null, unsealed: 64, head: null })
    await seal()
    expect(await verify()).toMatchObject({ ok: true, checked: 65, firstBroken: null, unsealed: 0, head: { seq: 1 } })
  })

  it('seals each row once, however often and by however many it is done', async () => {
    await room.as('mod-1').post(`/moderation/cases/${cases[5] ?? ''}/claim`)
    await Promise.all([seal(), seal(), seal()])
    await seal()
    expect(await verify()).toMatchObject({ ok: true, unsealed: 0, head: { seq: 2 } })
  })

  it('is sealed whatever happens to that of another site', async () => {
    await room.sql(`insert into site (id, name, default_locale) values ('broken', 'Broken', 'ko')`)
    const event = (site: string) => `insert into audit_event (site_id, id, type, actor_kind, subject_kind, subject_id)
      values ('${site}', new_id(), 'settings-changed', 'system', 'site', '${site}')`
    await room.sql(event('broken'))
    await room.sql(event('desk'))
    await room.sql(`create function refuse_seal() returns trigger language plpgsql as $$ begin
        if new.site_id = 'broken' then raise 'refused'; end if;
        return new; end $$;
      create trigger refuse_seal before insert on audit_seal for each row execute function refuse_seal()`)
    await expect(seal()).rejects.toThrow('refused')
    expect(await verify()).toMatchObject({ ok: true, unsealed: 0 })
    await room.sql('drop trigger refuse_seal on audit_seal; drop function refuse_seal')
    await seal()
  })

  it('seals what committed late, behind rows that were sealed already', async () => {
    const late = await room.pool.connect()
    try {
      await late.query('begin')
      await late.query(
        `insert into audit_event (site_id, id, type, actor_kind, subject_kind, subject_id)
         values ('desk', new_id(), 'rules-changed', 'system', 'site', 'desk')`,
      )
      await room.as('mod-1').post(`/moderation/cases/${cases[6] ?? ''}/claim`)
      await seal()
      await late.query('commit')
    } finally {
      late.release()
    }
    expect(await verify()).toMatchObject({ ok: true, unsealed: 1 })
    await seal()
    expect(await verify()).toMatchObject({ ok: true, unsealed: 0 })
  })

  it('names the first row that was changed', async () => {
    const at = `where case_id = '${cases[1] ?? ''}' and seq = 2`
    await tampered(
      'case_event',
      `update case_event set type = 'dismissed' ${at}`,
      `update case_event set type = 'queued' ${at}`,
      async () => {
        const firstBroken = { kind: 'case-event', id: cases[1], seq: 2, reason: 'changed' }
        expect(await verify()).toMatchObject({ ok: false, firstBroken })
      },
    )
  })

  it('notices a row that was changed with its hash and those after it', async () => {
    const at = `where case_id = '${cases[20] ?? ''}' and seq = 2`
    const [before] = await room.sql<{ hash: string }>(`select encode(hash, 'hex') as hash from case_event ${at}`)
    await tampered(
      'case_event',
      `update case_event e set type = 'claimed' ${at}; update case_event e set hash = sha256(case_event_canonical(e)) ${at}`,
      `update case_event set type = 'queued', hash = '\\x${before?.hash ?? ''}' ${at}`,
      async () => {
        const firstBroken = { kind: 'case-event', id: cases[20], seq: 2, reason: 'resealed' }
        expect(await verify()).toMatchObject({ ok: false, firstBroken })
      },
    )
    expect(await verify()).toMatchObject({ ok: true })
  })

  it('notices a seal and an act that are gone', async () => {
    await room.sql('alter table audit_event disable trigger all')
    const [gone] = await room.sql<{ id: string }>("delete from audit_event where type = 'rules-changed' returning id")
    expect(await verify()).toMatchObject({
      ok: false,
      firstBroken: { kind: 'audit-event', id: gone?.id, reason: 'missing' },
    })
    await room.sql('alter table audit_event enable trigger all')
  })

  it.each(['case_event', 'audit_event', 'audit_seal', 'audit_seal_entry'])('%s can only be added to', async (table) => {
    for (const act of [`update ${table} set site_id = site_id`, `delete from ${table}`, `truncate ${table} cascade`]) {
      await expect(room.sql(act)).rejects.toMatchObject({ code: '42501' })
      await expect(asApplication(act)).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('is read page by page without a gap, and as lines', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const answer = await lead().get(`${url}?limit=7${cursor === null ? '' : `&cursor=${cursor}`}`)
      expect(answer.status).toBe(200)
      seen.push(...answer.body.items.map((item: { hash: string }) => item.hash))
      cursor = answer.body.nextCursor
    } while (cursor !== null)
    const lines = await exported()
    expect(new Set(seen).size).toBe(seen.length)
    expect(lines.map(({ hash }) => hash)).toEqual([...seen].reverse())
  })

  it('is filtered by type, person and subject', async () => {
    const actor = await room.userId('mod-1')
    const answer = await lead().get(`${url}?type=claimed&actor=${actor}&subject=${cases[0] ?? ''}`)
    expect(answer.body.items).toMatchObject([
      { type: 'claimed', seq: 3, actor: { id: actor, name: 'mod-1' }, to: 'claimed' },
    ])
  })

  it('is for leads only', async () => {
    expect((await room.as('mod-1').get(url)).status).toBe(403)
    expect((await room.as('mod-1').get(`${url}/verify`)).status).toBe(403)
  })

  async function exported(): Promise<{ hash: string }[]> {
    const { headers } = await lead().raw('GET', url, { accept: 'application/x-ndjson' })
    expect(headers['content-type']).toContain('application/x-ndjson')
    const { body } = await lead().raw('GET', url, { accept: 'application/x-ndjson' })
    return body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { hash: string })
  }

  async function asApplication(act: string): Promise<void> {
    const client = await room.pool.connect()
    try {
      await client.query('set role moderato_app')
      await client.query(act)
    } finally {
      await client.query('reset role')
      client.release()
    }
  }
})
