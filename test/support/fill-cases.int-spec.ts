import { DeepChecks } from '@moderato/http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from './database.js'
import { Newsroom } from './newsroom.js'

const database = useTestDatabase()
let room: Newsroom

beforeAll(async () => {
  room = await Newsroom.open(database)
  const queueId = await room.queueId('general')
  await room.addCases({ count: 40, queueId, tier: 2 })
  await room.addCases({ count: 20, queueId, state: 'open' })
})
afterAll(() => room.close())

it('adds cases that break no law of conservation and whose audit proves itself', async () => {
  const losses = await room.app.get(DeepChecks, { strict: false }).run()
  expect(losses.filter(({ count }) => count !== 0)).toEqual([])
  expect((await room.as('lead-1').get('/moderation/audit/verify')).body).toMatchObject({ ok: true, checked: 100 })
})

it('breaks no foreign key', async () => {
  const tables = ['comment', 'moderation_case', 'case_event', 'case_text', 'report', 'outbox']
  const keys = await room.sql<{ owner: string; name: string; text: string }>(
    `select conrelid::regclass::text as owner, conname as name, pg_get_constraintdef(oid) as text from pg_constraint
     where contype = 'f' and conrelid::regclass::text = any ($1)`,
    [tables],
  )
  expect(keys.length).toBeGreaterThan(10)
  for (const { owner, name, text } of keys) {
    // Added anew, a key looks at every row there is.
    await room.sql(`alter table ${owner} drop constraint ${name}; alter table ${owner} add constraint ${name} ${text}`)
  }
})

it('writes what triggers would have written', async () => {
  const made = await written()
  expect(made).toHaveLength(40 + 60)
  await room.sql(`delete from case_text; delete from outbox;
    update moderation_case set content_snapshot = content_snapshot || '!', due_at = due_at + interval '1 second';
    delete from outbox;
    update moderation_case set content_snapshot = rtrim(content_snapshot, '!'), due_at = due_at - interval '1 second'`)
  expect(await written()).toEqual(made)
})

/** What is looked for and what wakes a case, without ids and moments of their own. */
async function written(): Promise<object[]> {
  return room.sql(
    `select dedup_key as name, jsonb_build_object('type', type, 'payload', payload, 'run_at', run_at) as data from outbox
     union all
     select case_id::text, jsonb_build_object('body', body, 'is_live', is_live) from case_text order by name`,
  )
}
