import { describe, expect, it } from 'vitest'
import { Caller } from '../support/world/caller.js'
import { signToken } from '../support/world/sign-token.js'
import { newThread, post, report, list } from '../support/world/actions.js'
import type { Product } from './product/product.js'
import { useProduct } from './product/use-product.js'

async function reader(product: Product, subject: string): Promise<Caller> {
  return new Caller(product.origin, product.site.id, await signToken(product.site, { subject }))
}

/** What readers do in a minute: one posts, the other reads and reports. */
async function postReadAndReport(product: Product, round: string): Promise<string> {
  const thread = newThread()
  const comment = await post(await reader(product, `author-${round}`), thread)
  const other = await reader(product, `reporter-${round}`)
  expect((await list(other, thread)).items).toMatchObject([{ id: comment.id }])
  await report(other, comment)
  return comment.id
}

const statusOf = async (product: Product) =>
  ((await (await fetch(`${product.origin}/readyz`)).json()) as { status: string }).status

const stateOf = async (product: Product, commentId: string) =>
  (await product.sql<{ state: string }>(`select state from moderation_case where comment_id = '${commentId}'`))[0]
    ?.state

describe('a product whose Redis is away', () => {
  const product = useProduct('away')

  it('starts, and readers post, read and report; what they reported is routed when Redis is there', async () => {
    const commentId = await postReadAndReport(product(), 'start')
    if (product().hasRedis) {
      expect(await statusOf(product())).toBe('degraded')
      expect(await stateOf(product(), commentId)).toBe('open')
    }
    product().severRedis(false)
    await product().settle()
    expect(await stateOf(product(), commentId)).toBe('queued')
    await expect.poll(() => statusOf(product())).toBe('ready')
  })

  it('goes on like that when Redis leaves later', async () => {
    product().severRedis(true)
    const commentId = await postReadAndReport(product(), 'later')
    product().severRedis(false)
    await product().settle()
    expect(await stateOf(product(), commentId)).toBe('queued')
  })

  it('routes all that waited when every job was lost', async () => {
    // The worker sleeps, so that jobs are in Redis and nowhere else when it is emptied.
    product().signal('worker', 'SIGSTOP')
    const reported = await Promise.all(
      Array.from({ length: 20 }, (_, at) => postReadAndReport(product(), `lost-${at}`)),
    )
    const waiting = 'select count(*)::int as n from outbox where published_at is null'
    await expect.poll(() => product().sql(waiting)).toEqual([{ n: 0 }])
    if (product().hasRedis) await product().emptyRedis()
    else await product().sql('truncate bullmq.job cascade')
    product().signal('worker', 'SIGCONT')
    await product().settle()
    const states = await Promise.all(reported.map((id) => stateOf(product(), id)))
    expect(new Set(states)).toEqual(new Set(['queued']))
  })
})
