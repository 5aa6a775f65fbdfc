import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SiteId } from '@moderato/kernel'
import { useTestDatabase } from '../../../test/support/database.js'
import { Newsroom } from '../../../test/support/newsroom.js'
import { RerouteCasesHandler } from './jobs/reroute-cases.handler.js'
import { ReissueReroutesTask } from './jobs/reissue-reroutes.task.js'

const rules = '/moderation/rules'

describe('leads', () => {
  const database = useTestDatabase()
  let room: Newsroom
  let general: string
  let urgent: string
  const lead = () => room.as('lead-1')
  const reroute = () =>
    room.app.get(RerouteCasesHandler).handle({ siteId: 'desk' as SiteId }, { signal: new AbortController().signal })
  const version = async () => (await lead().get(rules)).body.version as number
  const queueOf = async (caseId: string) =>
    (
      await room.sql<{ queue_id: string; state: string }>('select queue_id, state from moderation_case where id = $1', [
        caseId,
      ])
    )[0]
  const replace = async (items: object[], more: object = {}) =>
    lead().put(rules, { version: await version(), items, ...more })

  beforeAll(async () => {
    room = await Newsroom.open(database)
    general = await room.queueId('general')
    urgent = await room.queueId('urgent')
  })
  afterAll(() => room.close())
  beforeEach(async () => {
    await replace([])
  })

  describe('who change rules', () => {
    const threats = () => ({ name: 'threats', predicate: { categories: ['threat'] }, queueId: urgent })

    it('replace all of them at once, in their order', async () => {
      const items = [
        threats(),
        { name: 'words', predicate: { words: ['바보'] }, queueId: general, tier: 2, enabled: false },
      ]
      const made = (await replace(items)).body
      expect(made.items).toMatchObject([
        { name: 'threats', enabled: true, tier: null },
        { name: 'words', enabled: false, tier: 2 },
      ])
      const turned = (await replace([...made.items].reverse())).body
      expect(turned.items.map(({ id }: { id: string }) => id)).toEqual(
        made.items.map(({ id }: { id: string }) => id).reverse(),
      )
      expect(turned.version).toBe(Number(made.version) + 1)
    })

    it('are told when somebody was faster', async () => {
      const seen = await version()
      const answers = await Promise.all(
        ['lead-1', 'lead-2'].map((subject) => room.as(subject).put(rules, { version: seen, items: [threats()] })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
        code: 'version-conflict',
        ruleSet: { version: seen + 1 },
      })
    })

    it.each([
      [
        'an unknown member',
        { name: 'x', predicate: { mood: 'bad' }, queueId: '018f0000-0000-7000-8000-000000000000' },
        'validation-failed',
      ],
      [
        'an unknown category',
        { name: 'x', predicate: { categories: ['rude'] }, queueId: '018f0000-0000-7000-8000-000000000000' },
        'validation-failed',
      ],
      [
        'an unknown queue',
        { name: 'x', predicate: {}, queueId: '018f0000-0000-7000-8000-000000000000' },
        'queue-unknown',
      ],
    ])('cannot name %s', async (_, item, code) => {
      expect((await replace([item])).body.code).toBe(code)
    })

    it('see beforehand what would go elsewhere, and change nothing by looking', async () => {
      const [caseId] = await room.addCases({ count: 1, queueId: general, category: 'threat' })
      await room.addCases({ count: 3, queueId: general, category: 'spam' })
      const before = await version()
      const { body } = await lead().post(`${rules}/dry-run`, { items: [threats()] })
      expect(body).toMatchObject({
        cases: 4,
        changed: 1,
        moves: [{ fromQueueId: general, toQueueId: urgent, cases: 1 }],
      })
      expect(body.examples).toMatchObject([{ caseId, fromQueueId: general, toQueueId: urgent }])
      expect([await version(), (await queueOf(caseId ?? ''))?.queue_id]).toEqual([before, general])
    })

    it('can have waiting cases follow, those in hand excepted', async () => {
      const [waiting = '', inHand = '', aside = '', spam = ''] = [
        ...(await room.addCases({ count: 3, queueId: general, category: 'threat' })),
        ...(await room.addCases({ count: 1, queueId: general, category: 'spam' })),
      ]
      await room.as('mod-1').post(`/moderation/cases/${inHand}/claim`)
      const { lease } = (await room.as('mod-2').post(`/moderation/cases/${aside}/claim`)).body
      await room
        .as('mod-2')
        .post(`/moderation/cases/${aside}/hold`, { leaseToken: lease.token, holdSec: 600, reason: 'later' })
      await replace([threats()])
      await reroute()
      expect(await queueOf(waiting)).toMatchObject({ queue_id: general })
      const { version: next } = (await replace([threats()], { reroute: true })).body
      await Promise.all([reroute(), reroute()])
      expect(await Promise.all([waiting, inHand, aside, spam].map(queueOf))).toEqual([
        { queue_id: urgent, state: 'queued' },
        { queue_id: general, state: 'claimed' },
        { queue_id: urgent, state: 'queued' },
        { queue_id: general, state: 'queued' },
      ])
      const { events } = (await lead().get(`/moderation/cases/${waiting}`)).body
      expect(events.map(({ type }: { type: string }) => type)).toEqual(['opened', 'queued', 'moved'])
      expect(
        await room.sql('select 1 from outbox where dedup_key = $1', [`reroute-cases:${String(next)}`]),
      ).toHaveLength(1)
    })

    it('move what they can, whatever one case refuses', async () => {
      const [stuck = '', free = ''] = await room.addCases({ count: 2, queueId: general, category: 'threat' })
      await replace([threats()])
      await room.sql(`create function refuse_move() returns trigger language plpgsql as $$ begin
          if old.id = '${stuck}' and new.queue_id <> old.queue_id then raise 'refused'; end if;
          return new; end $$;
        create trigger refuse_move before update on moderation_case for each row execute function refuse_move()`)
      await replace([threats()], { reroute: true })
      await expect(reroute()).rejects.toThrow('refused')
      expect((await queueOf(free))?.queue_id).toBe(urgent)
      await room.sql('drop trigger refuse_move on moderation_case; drop function refuse_move')
      await reroute()
      expect((await queueOf(stuck))?.queue_id).toBe(urgent)
    })

    it('leave a trace', async () => {
      await replace([threats()])
      const { items } = (await lead().get('/moderation/audit?type=rules-changed&limit=1')).body
      expect(items).toMatchObject([
        { subjectKind: 'rule-set', actor: { name: 'lead-1' }, data: { rules: [{ queueId: urgent }] } },
      ])
    })
  })

  describe('who set up queues', () => {
    it('start from sensible values, and once for one key', async () => {
      const { body, status } = await lead().post('/moderation/queues', { name: 'sport' })
      expect(status).toBe(201)
      expect(body).toMatchObject({ name: 'sport', isDefault: false, version: 1, remindSec: 1800, calendar: null })
      expect((await lead().post('/moderation/queues', { name: 'sport' })).body.code).toBe('name-taken')
    })

    it('hand the default on, so that there is one at any time', async () => {
      const { body } = await lead().post('/moderation/queues', { name: 'new default', isDefault: true })
      const defaults = async () =>
        (await lead().get('/moderation/queue-setups')).body.items.filter(
          (queue: { isDefault: boolean }) => queue.isDefault,
        )
      expect(await defaults()).toMatchObject([{ id: body.id }])
      const give = { version: body.version, isDefault: false }
      expect((await lead().patch(`/moderation/queues/${body.id}`, give)).body.code).toBe('default-queue-needed')
      const setup = (await lead().get('/moderation/queue-setups')).body.items.find(
        ({ id }: { id: string }) => id === general,
      )
      await lead().patch(`/moderation/queues/${general}`, { version: setup.version, isDefault: true })
      expect(await defaults()).toMatchObject([{ id: general }])
    })

    it('cannot count working hours nobody named', async () => {
      const { body } = await lead().post('/moderation/queues', { name: 'hours' })
      const path = `/moderation/queues/${body.id}`
      expect((await lead().patch(path, { version: 1, businessTiers: [0] })).body.code).toBe('validation-failed')
      const calendar = { timeZone: 'Asia/Seoul', days: { mon: [['09:00', '18:00']] }, holidays: [] }
      const changed = await lead().patch(path, { version: 1, businessTiers: [0], calendar })
      expect(changed.body).toMatchObject({ version: 2, calendar, businessTiers: [0] })
      expect((await lead().patch(path, { version: 1, name: 'late' })).body.code).toBe('version-conflict')
      expect((await lead().patch(path, { version: 2, calendar: { ...calendar, timeZone: 'Moon' } })).body.code).toBe(
        'validation-failed',
      )
    })

    it('give one up without losing a case', async () => {
      const { id } = (await lead().post('/moderation/queues', { name: 'short-lived' })).body
      await room.sql("insert into review_queue_member select 'desk', $1, user_id from reviewer", [id])
      const [waiting = '', inHand = ''] = await room.addCases({ count: 2, queueId: id })
      const { lease } = (await room.as('mod-3').post(`/moderation/cases/${inHand}/claim`)).body
      await replace([{ name: 'spam', predicate: { categories: ['spam'] }, queueId: id }])
      expect((await lead().delete(`/moderation/queues/${id}`)).status).toBe(204)
      expect((await lead().get(rules)).body.items).toEqual([])
      await reroute()
      expect(await queueOf(waiting)).toMatchObject({ queue_id: general })
      await lead().post(`/moderation/cases/${inHand}/release`)
      await room.app.get(ReissueReroutesTask).run()
      expect(await room.sql("select 1 from outbox where dedup_key like 'reroute-cases:again:%'")).not.toHaveLength(0)
      await reroute()
      expect(await queueOf(inHand)).toEqual({ queue_id: general, state: 'queued' })
      expect(
        (await room.as('mod-3').post(`/moderation/cases/${inHand}/renew`, { leaseToken: lease.token })).body.code,
      ).toBe('lease-lost')
      expect((await lead().delete(`/moderation/queues/${id}`)).status).toBe(404)
    })

    it('keep the default one', async () => {
      expect((await lead().delete(`/moderation/queues/${general}`)).body.code).toBe('default-queue-needed')
    })
  })

  it('are needed for all of it', async () => {
    const answers = await Promise.all([
      room.as('mod-1').get(rules),
      room.as('mod-1').put(rules, { version: 1, items: [] }),
      room.as('mod-1').post('/moderation/queues', { name: 'mine' }),
      room.as('mod-1').delete(`/moderation/queues/${general}`),
    ])
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  })
})
