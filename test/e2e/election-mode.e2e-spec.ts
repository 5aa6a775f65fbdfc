import { describe, expect, it } from 'vitest'
import type { ElectionModeSettings } from '@moderato/contracts'
import { newThread, post } from '../support/world/actions.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld({ worker: false })
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

interface Page {
  items: { id: string }[]
  election?: { until: string }
}

/** Around now, under articles about politics. */
const mode = (more: Partial<ElectionModeSettings> = {}): ElectionModeSettings => ({
  ...{ from: inHours(-1), until: inHours(24), sections: ['politics'] },
  ...{ commentsPerThreadMax: 2, commentsPerDayMax: null, commentPauseSec: 0, ...more },
})

async function arrange(electionMode: ElectionModeSettings | null): Promise<void> {
  const admin = await world().as('admin-1', 'admin')
  const { version } = (await admin.get<{ version: number }>('/moderation/settings')).body
  const { status, body } = await admin.patch('/moderation/settings', { version, electionMode })
  expect(status, JSON.stringify(body)).toBe(200)
}

/** An article with two comments, of which the older has more votes. */
async function articleIn(section: string | null): Promise<{ key: string; older: string; newer: string }> {
  const key = newThread()
  const [older, newer] = [await post(await world().reader(), key), await post(await world().reader(), key)]
  expect((await (await world().reader()).put(`/comments/${older.id}/vote`, { value: 'up' })).status).toBeLessThan(300)
  await world().sql(`update thread set section = ${section === null ? 'null' : `'${section}'`} where key = '${key}'`)
  return { key, older: older.id, newer: newer.id }
}

const best = async (key: string, who: 'stranger' | 'reader' = 'stranger') => {
  const caller = who === 'stranger' ? world().stranger : await world().reader()
  const { status, body } = await caller.get<Page>(`/threads/${key}/comments?sort=best`)
  expect(status).toBe(200)
  return { order: body.items.map(({ id }) => id), until: body.election?.until }
}

describe('around an election', () => {
  it.each(['stranger', 'reader'] as const)(
    'comments are ordered newest first alone, and the page says so: %s',
    async (who) => {
      const { key, older, newer } = await articleIn('politics')
      const now = mode()
      await arrange(now)
      await expect.poll(() => best(key, who)).toEqual({ order: [newer, older], until: now.until })
      await arrange(null)
      await expect.poll(() => best(key, who)).toEqual({ order: [older, newer], until: undefined })
    },
  )

  it('other sections go on as before', async () => {
    const [sports, none] = [await articleIn('sports'), await articleIn(null)]
    await arrange(mode())
    for (const { key, older, newer } of [sports, none]) {
      await expect.poll(() => best(key)).toEqual({ order: [older, newer], until: undefined })
    }
    await arrange(null)
  })

  it('readers write less, and nothing is loosened', async () => {
    const [{ key }, { key: elsewhere }] = [await articleIn('politics'), await articleIn('sports')]
    await arrange(mode())
    const reader = await world().reader()
    for (const body of ['첫 댓글입니다', '둘째 댓글입니다']) await post(reader, key, body)
    const third = await reader.post(`/threads/${key}/comments`, { body: '셋째 댓글입니다' })
    expect(third).toMatchObject({ status: 429, body: { code: 'comment-limit-reached', limit: 'thread' } })
    for (const body of ['하나', '둘', '셋']) await post(reader, elsewhere, body)
    await arrange(null)
    await post(reader, key, '선거가 끝난 뒤의 댓글입니다')
  })

  it('nothing holds before it begins and after it is over', async () => {
    const { key, older, newer } = await articleIn('politics')
    for (const period of [mode({ from: inHours(1) }), mode({ from: inHours(-48), until: inHours(-1) })]) {
      await arrange(period)
      await expect.poll(() => best(key)).toEqual({ order: [older, newer], until: undefined })
    }
    await arrange(null)
  })

  it.each([
    ['an end before its beginning', { until: inHours(-2) }],
    ['a time without an offset', { from: '2026-05-20T15:00:00' }],
    ['more than a year', { until: inHours(24 * 400) }],
    ['a limit of nothing', { commentsPerDayMax: 0 }],
    ['a section without a name', { sections: [''] }],
    ['what nobody knows', { colour: 'red' }],
  ])('is refused with %s', async (_, more) => {
    const admin = await world().as('admin-1', 'admin')
    const { version } = (await admin.get<{ version: number }>('/moderation/settings')).body
    const refused = await admin.patch('/moderation/settings', { version, electionMode: { ...mode(), ...more } })
    expect(refused).toMatchObject({ status: 400, body: { code: 'validation-failed' } })
  })
})
