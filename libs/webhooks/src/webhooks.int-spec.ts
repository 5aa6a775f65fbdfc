import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { guardedFetch } from '@moderato/identity'
import { Clock, type CaseId, type SiteId } from '@moderato/kernel'
import type { JobPayloads } from '@moderato/contracts'
import { RouteCase } from '@moderato/reviewing'
import { newThread, post, report } from '../../../test/support/world/actions.js'
import { judge } from '../../../test/support/world/judgements.js'
import { useWorld } from '../../../test/support/world/world.js'
import type { Answer } from './domain/delivery.js'
import { WebhookSender } from './ports/webhook-sender.port.js'
import { DeliveryRepository } from './storage/delivery.repository.js'
import { WebhookRepository } from './storage/webhook.repository.js'
import { DeliverWebhook } from './use-cases/deliver-webhook.use-case.js'
import { TendDeliveries } from './use-cases/tend-deliveries.use-case.js'

interface Added {
  id: string
  secret: string
}

interface Promised {
  id: string
  payload: JobPayloads['deliver-webhook']
}

interface Shown {
  id: string
  event: string
  state: string
  attempts: number
  status: number | null
  response: string | null
  body: string
}

class RecordingSender extends WebhookSender {
  readonly sent: { url: string; headers: Record<string, string>; body: string }[] = []

  constructor(private readonly status: number | null) {
    super()
  }

  post(url: string, headers: Record<string, string>, body: string): Promise<Answer> {
    this.sent.push({ url, headers, body })
    return this.status === null
      ? Promise.reject(new Error('nobody there'))
      : Promise.resolve({ status: this.status, text: `answer ${String(this.status)}` })
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
  world().sql<Promised>(
    `select id, payload from outbox where type = 'deliver-webhook' and payload ->> 'webhookId' = '${webhookId}' order by id`,
  )
const deliverer = (sender: WebhookSender) =>
  new DeliverWebhook(
    world().api.get(WebhookRepository, { strict: false }),
    world().api.get(DeliveryRepository, { strict: false }),
    sender,
    world().api.get(Clock, { strict: false }),
  )
/** Promises a delivery as whatever happens does. */
const promise = async (webhookId: string): Promise<Promised> => {
  const siteId = world().site.id
  await world().sql(
    `insert into outbox (site_id, id, type, payload, dedup_key, published_at) values ('${siteId}', new_id(), 'deliver-webhook',
       jsonb_build_object('siteId', '${siteId}', 'webhookId', '${webhookId}', 'event', 'case.decided', 'ids', '{"caseId":"c"}'::jsonb,
         'at', '2026-11-22T00:00:00.123456Z'), new_id()::text, clock_timestamp())`,
  )
  const [row] = (await promised(webhookId)).slice(-1)
  return row as Promised
}
const deliver = (sender: WebhookSender, { id, payload }: Promised, isLast = false) =>
  deliverer(sender).execute(payload, { jobId: id, isLast })
const deliveries = async (webhookId: string) =>
  (await (await lead()).get<{ items: Shown[] }>(`/moderation/webhooks/${webhookId}/deliveries`)).body.items
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

  it('is added once by a request that comes twice, which is told the same secret', async () => {
    const lead = await world().as('lead-1', 'lead')
    const add = (path: string) =>
      lead.post<Added>(
        '/moderation/webhooks',
        { url: `https://hooks.example.org/${path}`, events: ['case.decided'] },
        {
          key: 'one-hook',
        },
      )
    const [first, again] = [await add('once'), await add('once')]
    expect(again).toMatchObject({ status: 201, body: { id: first.body.id, secret: first.body.secret } })
    expect(await world().sql(`select id from webhook where url like '%/once'`)).toEqual([{ id: first.body.id }])
    expect(await add('other')).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } })
    expect((await lead.delete(`/moderation/webhooks/${first.body.id}`)).status).toBe(204)
    expect((await add('once')).status).toBe(404)
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

describe('a webhook that is tried', () => {
  it('gets a ping at once, also while it is paused', async () => {
    const { id } = await add(['case.decided'])
    await (await lead()).patch(`/moderation/webhooks/${id}`, { enabled: false })
    const answer = await (await lead()).post<Shown>(`/moderation/webhooks/${id}/ping`)
    expect(answer).toMatchObject({ status: 201, body: { event: 'ping', state: 'waiting' } })
    const [job] = await promised(id)
    const sender = new RecordingSender(200)
    await deliver(sender, job as Promised)
    expect(JSON.parse(sender.sent[0]?.body ?? '')).toMatchObject({ type: 'ping', data: { webhookId: id } })
    expect(await deliveries(id)).toMatchObject([{ id: answer.body.id, state: 'delivered', status: 200 }])
    await settled()
  })
})

describe('two leads at one webhook', () => {
  it('do not write over each other: the slower one is told', async () => {
    const { id } = await add(['case.decided'])
    const change = async (events: string[]) =>
      (await lead()).patch<{ code?: string; events?: string[]; current?: object }>(`/moderation/webhooks/${id}`, {
        ...{ version: 1, events },
      })
    const answers = await Promise.all([change(['appeal.filed']), change(['case.overdue'])])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const refused = answers.find(({ status }) => status === 409)
    const now = answers.find(({ status }) => status === 200)?.body
    expect(refused?.body).toMatchObject({ code: 'version-conflict', current: { version: 2, events: now?.events } })
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
    const [job, sender] = [await promise(id), new RecordingSender(204)]
    expect(await deliveries(id)).toMatchObject([{ id: job.id, state: 'waiting', attempts: 0, status: null }])
    await deliver(sender, job)
    const [posted] = sender.sent
    const { headers = {}, body = '' } = posted ?? {}
    const [, t = '', v1 = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers['moderato-signature'] ?? '') ?? []
    expect(v1).toBe(createHmac('sha256', secret).update(`${t}.${body}`).digest('hex'))
    const createdAt = '2026-11-22T00:00:00.123Z'
    expect(JSON.parse(body)).toMatchObject({ id: job.id, type: 'case.decided', data: { caseId: 'c' }, createdAt })
    const [row] = await world().sql(`select delivered_at is not null as arrived from webhook where id = '${id}'`)
    expect(row).toEqual({ arrived: true })
    const [kept] = await deliveries(id)
    expect(kept).toMatchObject({ state: 'delivered', attempts: 1, status: 204, response: 'answer 204', body })
  })

  it('that does not arrive fails its job, which is tried again until it is given up', async () => {
    const { id } = await add(['case.decided'])
    const job = await promise(id)
    await expect(deliver(new RecordingSender(500), job)).rejects.toThrow()
    expect(await deliveries(id)).toMatchObject([{ state: 'waiting', attempts: 1, status: 500 }])
    await expect(deliver(new RecordingSender(null), job, true)).rejects.toThrow()
    expect(await deliveries(id)).toMatchObject([{ state: 'failed', attempts: 2, status: null, response: null }])
    expect(await world().sql(`select failure from webhook where id = '${id}'`)).toEqual([{ failure: 'unreachable' }])
  })

  it('is made once, though its job comes twice', async () => {
    const { id } = await add(['case.decided'])
    const [job, sender] = [await promise(id), new RecordingSender(200)]
    await deliver(sender, job)
    await deliver(sender, job)
    expect(sender.sent).toHaveLength(1)
  })

  it('is not made once the webhook is switched off', async () => {
    const { id } = await add(['case.decided'])
    const [job, sender] = [await promise(id), new RecordingSender(200)]
    await (await lead()).patch(`/moderation/webhooks/${id}`, { enabled: false })
    await deliver(sender, job)
    expect(sender.sent).toEqual([])
    expect(await deliveries(id)).toMatchObject([{ id: job.id, state: 'skipped', attempts: 0 }])
  })

  it('is made again when a lead asks, with the same id and the same words, and once at a time', async () => {
    const { id } = await add(['case.decided'])
    const [job, sender] = [await promise(id), new RecordingSender(200)]
    await expect(deliver(new RecordingSender(503), job, true)).rejects.toThrow()
    await (await lead()).patch(`/moderation/webhooks/${id}`, { enabled: false })
    const path = `/moderation/webhooks/${id}/deliveries/${job.id}/redeliver`
    const answers = await Promise.all([1, 2, 3].map(async () => (await lead()).post<Shown>(path)))
    expect(answers.map(({ status, body }) => [status, body.state])).toEqual(Array(3).fill([200, 'waiting']))
    const jobs = await promised(id)
    expect(jobs.map(({ payload }) => payload.deliveryId)).toEqual([undefined, job.id])
    await deliver(sender, jobs[1] as Promised)
    const [kept] = await deliveries(id)
    expect(kept).toMatchObject({ id: job.id, state: 'delivered', attempts: 2 })
    expect(sender.sent).toMatchObject([{ body: kept?.body, headers: { 'moderato-delivery': job.id } }])
    await settled()
  })

  it('whose job got lost is asked for again, and old ones are forgotten', async () => {
    const { id } = await add(['case.decided'])
    const [lost, fresh, old] = [await promise(id), await promise(id), await promise(id)]
    const set = (column: string, ago: string, { id: row }: Promised) =>
      world().sql(`update webhook_delivery set ${column} = clock_timestamp() - interval '${ago}' where id = '${row}'`)
    await set('asked_at', '16 minutes', lost)
    await set('created_at', '31 days', old)
    const tend = world().api.get(TendDeliveries, { strict: false })
    await Promise.all([tend.execute(new AbortController().signal), tend.execute(new AbortController().signal)])
    expect((await promised(id)).slice(3)).toMatchObject([{ payload: { deliveryId: lost.id, event: 'case.decided' } }])
    expect((await deliveries(id)).map((one) => one.id)).toEqual([fresh.id, lost.id])
    await settled()
  })

  it('is the business of the leads of its site alone', async () => {
    const { id } = await add(['case.decided'])
    const job = await promise(id)
    const moderator = await world().as('mod-1', 'moderator')
    expect(await moderator.get(`/moderation/webhooks/${id}/deliveries`)).toMatchObject({ status: 403 })
    expect(await moderator.post(`/moderation/webhooks/${id}/ping`)).toMatchObject({ status: 403 })
    const stranger = await world().as('lead-1', 'lead', await world().addSite('observer'))
    const path = `/moderation/webhooks/${id}`
    expect(await stranger.get(`${path}/deliveries`)).toMatchObject({ status: 404 })
    expect(await stranger.post(`${path}/ping`)).toMatchObject({ status: 404 })
    expect(await stranger.post(`${path}/deliveries/${job.id}/redeliver`)).toMatchObject({ status: 404 })
  })

  it('reaches no address of this machine or its neighbours', async () => {
    for (const host of ['127.0.0.1', '10.0.0.8', '169.254.169.254', '[::1]']) {
      await expect(guardedFetch(`https://${host}/hook`, {}, '{}')).rejects.toThrow('not public')
    }
  })
})
