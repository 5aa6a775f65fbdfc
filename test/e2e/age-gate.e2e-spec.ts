import { describe, expect, it } from 'vitest'
import { list, newThread, post } from '../support/world/actions.js'
import { Caller } from '../support/world/caller.js'
import { signToken, type TokenClaims } from '../support/world/sign-token.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld({ settings: { ageGate: { yearsMin: 14, unknown: 'refuse' } } })
const years = (count: number) => `${String(new Date().getUTCFullYear() - count)}-01-01`

async function person(subject: string, age: NonNullable<TokenClaims['age']>): Promise<Caller> {
  const { origin, site } = world()
  return new Caller(origin, site.id, await signToken(site, { subject, name: `이름 ${subject}`, age }))
}

describe('a site that takes nobody below 14', () => {
  it('keeps nothing of a child, whatever it tries, and lets it read', async () => {
    const thread = newThread()
    const comment = await post(await person('grown-up', { minor: false }), thread)
    for (const age of [{ minor: true }, { birthdate: years(10) }, { minor: true, birthdate: years(40) }]) {
      const child = await person('child', age)
      const tries = [
        await child.post(`/threads/${thread}/comments`, { body: '저도 한마디' }),
        await child.post(`/comments/${comment.id}/reports`, { category: 'abuse' }),
        await child.put(`/comments/${comment.id}/vote`, { value: 'up' }),
        await child.get('/me/notices'),
      ]
      for (const { status, body } of tries)
        expect({ status, code: body.code }).toEqual({ status: 403, code: 'age-refused' })
      expect((await list(child, thread)).items).toMatchObject([{ id: comment.id }])
    }
    expect(await world().sql(`select id from site_user where subject = 'child'`)).toEqual([])
    const kept = await world()
      .sql(`select (select count(*)::int from comment) as comments, (select count(*)::int from report) as reports,
      (select count(*)::int from vote) as votes`)
    expect(kept).toEqual([{ comments: 1, reports: 0, votes: 0 }])
  })

  it('takes who is old enough, by either claim', async () => {
    for (const age of [
      { minor: false },
      { birthdate: years(15) },
      { birthdate: String(new Date().getUTCFullYear() - 16) },
    ]) {
      const writer = await person(`writer-${JSON.stringify(age)}`, age)
      expect((await writer.post(`/threads/${newThread()}/comments`, { body: '안녕하세요' })).status).toBe(201)
    }
  })

  it('takes nobody whose age the host does not say, unless it is told to', async () => {
    const silent = await person('silent', {})
    expect((await silent.get('/me/notices')).body.code).toBe('age-unknown')
    await world().sql(
      `update site set settings = jsonb_set(settings, '{ageGate,unknown}', '"allow"') where id = 'herald'`,
    )
    await expect.poll(async () => (await silent.get('/me/notices')).status, { timeout: 30_000 }).toBe(200)
  })

  it('is switched by an admin, with sensible bounds', async () => {
    const { site } = world()
    const token = await signToken(site, { subject: 'admin-1', role: 'admin', age: { minor: false } })
    const admin = new Caller(world().origin, site.id, token)
    const { version } = (await admin.get<{ version: number }>('/moderation/settings')).body
    const change = (ageGate: unknown) => admin.patch('/moderation/settings', { version, ageGate })
    expect((await change({ yearsMin: 0, unknown: 'allow' })).body.code).toBe('validation-failed')
    expect((await change({ yearsMin: 14, unknown: 'maybe' })).body.code).toBe('validation-failed')
    expect((await change({ yearsMin: 14 })).body.code).toBe('validation-failed')
    expect((await change(null)).status).toBe(200)
  })
})
