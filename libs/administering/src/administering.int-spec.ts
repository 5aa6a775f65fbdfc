import { generateKeyPair, exportJWK, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultSiteSettings } from '@moderato/contracts'
import { useTestDatabase } from '../../../test/support/database.js'
import { Newsroom } from '../../../test/support/newsroom.js'
import { changesOf } from './domain/settings-change.js'

const settings = '/moderation/settings'
const keys = '/moderation/keys'
const members = '/moderation/members'

describe('admins', () => {
  const database = useTestDatabase()
  let room: Newsroom
  const admin = () => room.as('admin-1')
  const patch = async (change: object) =>
    admin().patch(settings, { version: (await admin().get(settings)).body.version, ...change })

  beforeAll(async () => {
    room = await Newsroom.open(database)
  })
  afterAll(() => room.close())

  describe('who change settings', () => {
    it('can change every one of them', async () => {
      const current = (await admin().get(settings)).body.settings
      expect(Object.keys(current).sort()).toEqual(Object.keys(defaultSiteSettings).sort())
      const { status, body } = await patch({
        ...defaultSiteSettings,
        writesPerMinute: 6000,
        staffWritesPerMinute: 60_000,
      })
      expect(status, JSON.stringify(body)).toBe(200)
      expect(body.settings).toEqual({ ...defaultSiteSettings, writesPerMinute: 6000, staffWritesPerMinute: 60_000 })
    })

    it('change what they give and nothing else, and leave a trace of it', async () => {
      const { body } = await patch({ leaseSec: 120, votesPerDayMax: null })
      expect(body.settings).toMatchObject({ leaseSec: 120, votesPerDayMax: null, editWindowSec: 300 })
      const { items } = (await room.as('lead-1').get('/moderation/audit?type=settings-changed&limit=1')).body
      expect(items[0].data.changes).toEqual({
        leaseSec: { from: 300, to: 120 },
        votesPerDayMax: { from: 50, to: null },
      })
    })

    it('see the change at work at once', async () => {
      await patch({ leaseSec: 30 })
      await room.addCases({ count: 1, queueId: await room.queueId('general') })
      const { lease } = (await room.as('mod-1').post('/moderation/cases/claim-next')).body
      expect(Date.parse(lease.expiresAt)).toBeLessThan(Date.now() + 31_000)
    })

    it('are told when somebody was faster', async () => {
      const { version } = (await admin().get(settings)).body
      const answers = await Promise.all([60, 61].map((leaseSec) => admin().patch(settings, { version, leaseSec })))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
        code: 'version-conflict',
        current: { version: Number(version) + 1 },
      })
    })

    it.each([
      { leaseSec: null },
      { leaseSec: '60' },
      { leaseSec: 1 },
      { siteId: 'other' },
      { editions: {} },
      { editions: { ko: { bodyCharsMax: 999_999 } } },
      { editions: { ko: { bodyCharsMax: 300, more: true } } },
      { defaultEdition: 'xx' },
      { origins: ['https://example.com/path'] },
      { origins: ['javascript:alert(1)'] },
      { screening: { ...defaultSiteSettings.screening, links: { linksMax: 1 } } },
      { screening: { ...defaultSiteSettings.screening, repeat: 'off' } },
      { scoreThresholds: { holdFrom: 1.5, refuseFrom: null } },
      { scoreThresholds: { holdFrom: 0.5 } },
      { autoHide: { enabled: true, threshold: 0 } },
      { autoHide: null },
      { policyCodes: [] },
      { secondReviewShare: 1.5 },
    ])('cannot set %j', async (change) => {
      const before = await room.sql('select settings from site')
      expect((await patch(change)).body.code).toBe('validation-failed')
      expect(await room.sql('select settings from site')).toEqual(before)
    })
  })

  describe('who rotate keys', () => {
    it('see a secret once, and tokens signed with it count until it is revoked', async () => {
      const added = await admin().post(keys, { algorithm: 'HS256', kid: 'second' })
      expect(added.status).toBe(201)
      const { secret, id } = added.body as { secret: string; id: string }
      expect((await admin().get(keys)).text).not.toContain(secret)
      expect((await room.as('lead-1').get('/moderation/audit')).text).not.toContain(secret)
      const token = await new SignJWT({ name: 'new' })
        .setProtectedHeader({ alg: 'HS256', kid: 'second' })
        .setIssuer('desk')
        .setAudience('moderato')
        .setSubject('somebody')
        .setExpirationTime('1h')
        .sign(new TextEncoder().encode(secret))
      const ask = async () =>
        (await room.app.inject({ url: '/v1/sites/desk/me/blocks', headers: { authorization: `Bearer ${token}` } }))
          .statusCode
      expect(await ask()).toBe(200)
      expect((await admin().delete(`${keys}/${id}`)).status).toBe(204)
      await expect.poll(ask, { timeout: 30_000 }).toBe(401)
      expect((await admin().delete(`${keys}/${id}`)).status).toBe(404)
    })

    it('keep the last one', async () => {
      const { items } = (await admin().get(keys)).body
      const inForce = items.filter(({ revokedAt }: { revokedAt: string | null }) => revokedAt === null)
      expect(inForce).toHaveLength(1)
      expect((await admin().delete(`${keys}/${inForce[0].id}`)).body.code).toBe('last-key')
    })

    it('cannot have more in force than tokens are checked against', async () => {
      const added = await Promise.all(
        Array.from({ length: 9 }, (_, at) => admin().post(keys, { algorithm: 'HS256', kid: `of-many-${String(at)}` })),
      )
      const made = added.filter(({ status }) => status === 201)
      expect(made).toHaveLength(7)
      expect(added.find(({ status }) => status !== 201)?.body.code).toBe('validation-failed')
      for (const { body } of made) expect((await admin().delete(`${keys}/${body.id as string}`)).status).toBe(204)
    })

    it('can give a public key, and never a private one', async () => {
      const pair = await generateKeyPair('ES256', { extractable: true })
      const publicKey = { ...(await exportJWK(pair.publicKey)) }
      const privateKey = { ...(await exportJWK(pair.privateKey)) }
      expect((await admin().post(keys, { algorithm: 'ES256', kid: 'es', publicKey })).body).toMatchObject({
        source: 'public-key',
        secret: null,
      })
      expect((await admin().post(keys, { algorithm: 'ES256', kid: 'es', publicKey })).body.code).toBe('name-taken')
      for (const bad of [
        { publicKey: privateKey },
        { publicKey: { kty: 'EC' } },
        {},
        { jwksUrl: 'http://example.com/keys' },
      ]) {
        expect((await admin().post(keys, { algorithm: 'ES256', ...bad })).body.code).toBe('validation-failed')
      }
      expect((await admin().post(keys, { algorithm: 'HS256', publicKey })).body.code).toBe('validation-failed')
    })
  })

  describe('who name members', () => {
    it('make somebody a reviewer who never came here, and a reader again', async () => {
      const queueId = await room.queueId('general')
      const plan = { queueIds: [queueId], languages: ['ko'], skills: ['law'], capacity: 3 }
      const { body, status } = await admin().post(members, { subject: 'newcomer', ...plan })
      expect(status).toBe(201)
      expect(body).toMatchObject({ subject: 'newcomer', role: 'moderator', ...plan, held: 0 })
      expect((await room.as('newcomer', 'moderator').get('/moderation/queues')).body.items).toMatchObject([
        { id: queueId },
      ])
      expect((await admin().delete(`${members}/${body.userId}`)).status).toBe(204)
      await expect.poll(async () => (await room.as('newcomer', 'moderator').get('/moderation/queues')).status).toBe(403)
    })

    it('change what they give', async () => {
      const userId = await room.userId('mod-4')
      const { body } = await room.as('lead-1').patch(`${members}/${userId}`, { capacity: 7, skills: ['safety'] })
      expect(body).toMatchObject({ capacity: 7, skills: ['safety'], role: 'moderator', languages: ['en', 'ko'] })
      expect(body.queueIds).toHaveLength(2)
      const hours = { timeZone: 'Asia/Seoul', days: { mon: [['09:00', '18:00']] }, holidays: [] }
      expect((await admin().patch(`${members}/${userId}`, { workingHours: hours })).body.workingHours).toEqual(hours)
    })

    it('are told when somebody was faster, and write over nobody', async () => {
      const path = `${members}/${await room.userId('mod-3')}`
      const { version } = (await admin().patch(path, { capacity: 4 })).body
      const answers = await Promise.all(
        [6, 7].map((capacity) =>
          room.as('lead-1').patch(path, { version, capacity, skills: [`held-${String(capacity)}`] }),
        ),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const [done, refused] = [200, 409].map((wanted) => answers.find(({ status }) => status === wanted)?.body)
      expect(refused).toMatchObject({
        code: 'version-conflict',
        current: { version: Number(version) + 1, capacity: done.capacity, skills: done.skills },
      })
      expect((await admin().patch(path, { capacity: 5 })).body).toMatchObject({ version: Number(version) + 2 })
      expect((await admin().patch(path, { version: '1', capacity: 5 })).body.code).toBe('validation-failed')
    })

    it('cannot name a queue of nobody, or somebody who is nobody', async () => {
      const nobody = '018f0000-0000-7000-8000-000000000000'
      const userId = await room.userId('mod-4')
      expect((await admin().patch(`${members}/${userId}`, { queueIds: [nobody] })).body.code).toBe('queue-unknown')
      expect((await admin().patch(`${members}/${nobody}`, { capacity: 3 })).status).toBe(404)
    })

    it('stay: the last one cannot go, not even two at once', async () => {
      const own = await room.userId('admin-1')
      expect((await admin().patch(`${members}/${own}`, { role: 'lead' })).body.code).toBe('last-admin')
      const other = (await admin().post(members, { subject: 'admin-2', role: 'admin' })).body.userId as string
      const answers = await Promise.all([
        admin().delete(`${members}/${other}`),
        room.as('admin-2').delete(`${members}/${own}`),
      ])
      expect(answers.map(({ status }) => status)).toContain(204)
      expect(await room.sql("select 1 from staff_member where role = 'admin'")).toHaveLength(1)
      await room.sql("insert into staff_member values ('desk', $1, 'admin') on conflict do nothing", [own])
    })
  })

  it('are needed: leads change moderators only, moderators nothing', async () => {
    const lead = room.as('lead-1')
    const adminId = await room.userId('admin-1')
    const answers = await Promise.all([
      lead.patch(settings, { version: 1, leaseSec: 60 }),
      lead.get(keys),
      lead.post(keys, { algorithm: 'HS256' }),
      lead.post(members, { subject: 'friend', role: 'lead' }),
      lead.patch(`${members}/${adminId}`, { role: 'moderator' }),
      lead.delete(`${members}/${await room.userId('lead-2')}`),
      room.as('mod-1').get(settings),
      room.as('mod-1').get(members),
    ])
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403, 403, 403])
    expect((await lead.get(settings)).status).toBe(200)
  })
})

describe('changesOf', () => {
  it('names what became different, and only that', () => {
    expect(changesOf(defaultSiteSettings, { leaseSec: 300, downVotes: false, origins: [] })).toEqual({
      downVotes: { from: true, to: false },
    })
  })
})
