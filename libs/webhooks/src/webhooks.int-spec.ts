import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { guardedFetch } from '@moderato/identity'
import { Clock, type CaseId, type SiteId } from '@moderato/kernel'
import type { JobPayloads } from '@moderato/contracts'
import { RouteCase } from '@moderato/reviewing'
import { newThread, post, report } from '../../../test/support/world/actions.js'
import { judge } from '../../../test/support/world/judgements.js'
import { useWorld } from '../../../test/support/world/world.js'
import { WebhookSender } from './ports/webhook-sender.port.js'
import { WebhookRepository } from './storage/webhook.repository.js'
import { DeliverWebhook } from './use-cases/deliver-webhook.use-case.js'

interface Added {
  id: string
  secret: string
}

class RecordingSender extends WebhookSender {
  readonly sent: { url: string; headers: Record<string, string>; body: string }[] = []

  constructor(private readonly status: number | null) {
    super()
  }

  post(url: string, headers: Record<string, string>, body: string): Promise<number> {
    this.sent.push({ url, headers, body })
    return this.status === null ? Promise.reject(new Error('nobody there')) : Promise.resolve(this.status)
  }
}

// The jobs stay where they are promised, so that nothing leaves this machine.
const world = useWorld({ worker: false })
const lead = () => world().as('lead-1', 'lead')
const add = async (events: string[]) => {
  const answer = await (
    await lead()
  ).post<Added>('/moderation/webhooks', { url: 'https://cms.example.com/hook', events })
  expect(answer).toMatchObject({ status: 201 })
  return answer.body
}
const promised = (webhookId: string) =>
  world().sql<{ id: string; payload: JobPayloads['deliver-webhook'] }>(
    `select id, payload from outbox where type = 'deliver-webhook' and payload ->> 'webhookId' = '${webhookId}' order by id`,
  )
const deliverer = (sender: WebhookSender) =>
  new DeliverWebhook(
    world().api.get(WebhookRepository, { strict: false }),
    sender,
    world().api.get(Clock, { strict: false }),
  )
const payloadFor = (webhookId: string): JobPayloads['deliver-webhook'] => {
  const siteId = world().site.id as SiteId
  return { siteId, webhookId, event: 'case.decided', ids: { caseId: 'c' }, at: '2026-11-22T00:00:00Z' }
}
const settled = async () => {
  await world().sql('update outbox set published_at = clock_timestamp() where published_at is null')
}

describe('a webhook', () => {
  it('shows its secret once', async () => {
    const { id, secret } = await add(['case.decided'])
    expect(secret).toHaveLength(64)
    const listed = await (await lead()).get<{ items: object[] }>('/moderation/webhooks')
    expect(JSON.stringify(listed.body)).not.toContain(secret)
    expect(listed.body.items).toContainEqual(expect.objectContaining({ id, enabled: true }))
  })

  it('is the leads’ to keep, and speaks https only', async () => {
    const body = { url: 'https://cms.example.com/hook', events: ['case.decided'] }
    const moderator = await world().as('mod-1', 'moderator')
    expect(await moderator.post('/moderation/webhooks', body)).toMatchObject({ status: 403 })
    const plain = await (await lead()).post('/moderation/webhooks', { ...body, url: 'http://cms.example.com/hook' })
    expect(plain).toMatchObject({ status: 400 })
    const foreign = await world().addSite('tribune')
    const stranger = await world().as('lead-1', 'lead', foreign)
    const { id } = await add(['case.decided'])
    expect(await stranger.delete(`/moderation/webhooks/${id}`)).toMatchObject({ status: 404 })
    expect(await (await lead()).delete(`/moderation/webhooks/${id}`)).toMatchObject({ status: 204 })
  })
})

describe('a decision', () => {
  it('promises one delivery to each webhook that asked for it, in its own transaction', async () => {
    const [decided, everything] = [await add(['case.decided']), await add(['case.decided', 'notice.created'])]
    const comment = await post(await world().reader(), newThread())
    await report(await world().reader(), comment)
    const [row] = await world().sql<{ id: string }>(`select id from moderation_case where comment_id = '${comment.id}'`)
    const route = world().api.get(RouteCase, { strict: false })
    await route.execute(world().site.id as SiteId, (row?.id ?? '') as CaseId)
    const decision = await judge(await world().as('mod-1', 'moderator'), row?.id ?? '', 'remove')
    expect((await promised(decided.id)).map(({ payload }) => payload)).toMatchObject([
      { event: 'case.decided', ids: { caseId: row?.id, decisionId: decision.id } },
    ])
    const events = (await promised(everything.id)).map(({ payload }) => payload.event).sort()
    expect(events).toEqual(['case.decided', 'notice.created', 'notice.created'])
    await settled()
  })
})

describe('a delivery', () => {
  it('is signed with the secret, and kept as arrived', async () => {
    const { id, secret } = await add(['case.decided'])
    const sender = new RecordingSender(204)
    await deliverer(sender).execute(payloadFor(id), 'delivery-1')
    const [posted] = sender.sent
    const { headers = {}, body = '' } = posted ?? {}
    const [, t = '', v1 = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers['moderato-signature'] ?? '') ?? []
    expect(v1).toBe(createHmac('sha256', secret).update(`${t}.${body}`).digest('hex'))
    expect(JSON.parse(body)).toMatchObject({ id: 'delivery-1', type: 'case.decided', data: { caseId: 'c' } })
    const [row] = await world().sql(`select delivered_at is not null as arrived from webhook where id = '${id}'`)
    expect(row).toEqual({ arrived: true })
  })

  it('that does not arrive fails its job, which is tried again', async () => {
    const { id } = await add(['case.decided'])
    await expect(deliverer(new RecordingSender(500)).execute(payloadFor(id), 'd')).rejects.toThrow()
    await expect(deliverer(new RecordingSender(null)).execute(payloadFor(id), 'd')).rejects.toThrow()
    expect(await world().sql(`select failure from webhook where id = '${id}'`)).toEqual([{ failure: 'unreachable' }])
  })

  it('is not made once the webhook is switched off', async () => {
    const { id } = await add(['case.decided'])
    await (await lead()).patch(`/moderation/webhooks/${id}`, { enabled: false })
    const sender = new RecordingSender(200)
    await deliverer(sender).execute(payloadFor(id), 'd')
    expect(sender.sent).toEqual([])
  })

  it('reaches no address of this machine or its neighbours', async () => {
    for (const host of ['127.0.0.1', '10.0.0.8', '169.254.169.254', '[::1]']) {
      await expect(guardedFetch(`https://${host}/hook`, {}, '{}')).rejects.toThrow('not public')
    }
  })
})
