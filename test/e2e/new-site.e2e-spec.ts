import { describe, expect, it } from 'vitest'
import { foundSite, readSitePlan } from '@moderato/founding'
import { useWorld } from '../support/world/world.js'

const world = useWorld()
const plan = readSitePlan({
  ...{ id: 'daily', name: '데일리', locale: 'ko', adminSubject: 'editor-1', adminName: '편집장' },
  origins: ['https://news.example'],
})
const found = async () => foundSite(world().database.url, plan)

describe('a site that an operator adds', () => {
  it('is made once: a second try changes nothing', async () => {
    const made = await found()
    expect(made?.secret.length).toBeGreaterThanOrEqual(32)
    expect(await found()).toBeNull()
    expect(await world().sql(`select from site_key where site_id = 'daily'`)).toHaveLength(1)
    const admin = await world().as('editor-1', 'admin', { id: 'daily', secret: made?.secret ?? '', queueId: '' })
    expect((await admin.get<{ items: unknown[] }>('/moderation/members')).body.items).toHaveLength(1)
    expect((await admin.get('/moderation/settings')).body).toMatchObject({
      settings: { origins: ['https://news.example'], commentsPerThreadMax: 3 },
    })
    expect((await admin.get('/moderation/audit/verify')).body).toMatchObject({ ok: true, firstBroken: null })
  })

  it('takes a report to its default queue from the first day', async () => {
    const [{ secret }] = (await world().sql<{ secret: string }>(
      `select secret from site_key where site_id = 'daily'`,
    )) as [{ secret: string }]
    const site = { id: 'daily', secret, queueId: '' }
    const [author, reporter] = [await world().as('a', 'reader', site), await world().as('b', 'reader', site)]
    const { body: comment } = await author.post<{ id: string }>('/threads/first/comments', { body: '첫 댓글입니다' })
    expect((await reporter.post(`/comments/${comment.id}/reports`, { category: 'spam' })).status).toBe(201)
    await world().settle()
    const admin = await world().as('editor-1', 'admin', site)
    const taken = await admin.post<{ comment: { id: string } }>('/moderation/cases/claim-next', {})
    expect(taken.body.comment.id).toBe(comment.id)
  })
})
