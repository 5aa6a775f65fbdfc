import { describe, expect, it } from 'vitest'
import { sanctionAppealed, sanctioned } from '../../../test/support/world/sanctions.js'
import { useWorld } from '../../../test/support/world/world.js'

const world = useWorld()
const staff = (subject: string) => world().as(subject, subject.startsWith('mod') ? 'moderator' : 'lead')
interface Claimed {
  lease: { token: string; holder: { name: string } }
}
const answerOf = (leaseToken: string) => ({ leaseToken, outcome: 'overturn', explanation: '다시 살폈습니다' })

describe('many at once', () => {
  it('make one appeal of fifty, and one claim on it', async () => {
    const { reader, measureId } = await sanctioned(world())
    const path = `/measures/${measureId}/appeals`
    const filed = await Promise.all(Array.from({ length: 50 }, () => reader.post<{ id: string }>(path, { text: '?' })))
    const made = filed.filter(({ status }) => status === 201)
    expect(made).toHaveLength(1)
    expect(filed.filter(({ body }) => (body as { code?: string }).code === 'already-appealed')).toHaveLength(49)
    const [{ body }] = made as [(typeof made)[number]]
    const team = await Promise.all(['mod-2', 'mod-3', 'lead-1', 'admin-1'].map((subject) => staff(subject)))
    const claims = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        team[at % team.length]!.post<Claimed>(`/moderation/appeals/${body.id}/claim`),
      ),
    )
    const holders = claims.filter(({ status }) => status === 200).map((claimed) => claimed.body.lease)
    expect(holders.length).toBeGreaterThan(0)
    expect(new Set(holders.map((lease) => lease.token)).size).toBe(1)
    expect(new Set(holders.map((lease) => lease.holder.name)).size).toBe(1)
  })

  it('leave no appeal open of a sanction that is lifted at the same moment', async () => {
    const lead = await staff('lead-1')
    const ends = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const { reader, userId, measureId } = await sanctioned(world())
        const [filed, lifted] = await Promise.all([
          reader.post<{ code: string }>(`/measures/${measureId}/appeals`, { text: '?' }),
          lead.delete(`/moderation/users/${userId}/sanctions/${measureId}`),
        ])
        expect(lifted.status).toBe(204)
        return filed.status === 201 ? 'moot' : filed.body.code
      }),
    )
    expect(ends.filter((end) => end !== 'moot' && end !== 'measure-over')).toEqual([])
    const open = `select a.id from appeal a join measure m on m.id = a.measure_id where a.state = 'open' and m.lifted_at is not null`
    expect(await world().sql(open)).toEqual([])
  })

  it('answer or end it, never both, when it is decided while the sanction is lifted or the account erased', async () => {
    const [by, lead] = [await staff('mod-2'), await staff('lead-1')]
    for (const rival of ['lift', 'erase', 'lift', 'erase', 'lift', 'erase']) {
      const { reader, userId, measureId, appealId } = await sanctionAppealed(world())
      const desk = `/moderation/appeals/${appealId}`
      const claimed = await by.post<Claimed>(`${desk}/claim`)
      const body = answerOf(claimed.body.lease.token)
      const [answered, other] = await Promise.all([
        by.post(`${desk}/decisions`, body),
        rival === 'lift' ? lead.delete(`/moderation/users/${userId}/sanctions/${measureId}`) : reader.delete('/me'),
      ])
      expect([201, 409]).toContain(answered.status)
      // A sanction that was overturned first is lifted already.
      expect(other.status).toBe(rival === 'lift' && answered.status === 201 ? 404 : 204)
      const [row] = await world().sql<{ state: string }>(`select state from appeal where id = '${appealId}'`)
      expect(row?.state).toBe(answered.status === 201 ? 'overturned' : 'moot')
    }
  })
})

describe('the wall between sites', () => {
  it('hides the sanction and its appeal', async () => {
    const site = await world().addSite('rival')
    const { measureId, appealId } = await sanctionAppealed(world())
    const desk = `/moderation/appeals/${appealId}`
    const stranger = await world().as('somebody', 'reader', site)
    expect(await stranger.post(`/measures/${measureId}/appeals`, { text: '?' })).toMatchObject({ status: 404 })
    const lead = await world().as('lead-1', 'lead', site)
    const page = await lead.get<{ items: object[] }>('/moderation/appeals')
    expect(page.body.items).toEqual([])
    const nothing = '00000000-0000-4000-8000-000000000000'
    expect(await lead.get(desk)).toMatchObject({ status: 404 })
    for (const verb of ['claim', 'renew', 'release', 'decisions']) {
      const body = verb === 'claim' ? undefined : verb === 'decisions' ? answerOf(nothing) : { leaseToken: nothing }
      expect(await lead.post(`${desk}/${verb}`, body)).toMatchObject({ status: 404 })
    }
    expect(await world().sql(`select state, lease_token from appeal where id = '${appealId}'`)).toEqual([
      { state: 'open', lease_token: null },
    ])
  })
})
