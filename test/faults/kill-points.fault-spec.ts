import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { claim, decisionOn, newThread, post } from '../support/world/actions.js'
import { Caller } from '../support/world/caller.js'
import { signToken } from '../support/world/sign-token.js'
import { PersistentCaller } from './crowd/persistent-caller.js'
import { useProduct } from './product/use-product.js'

const product = useProduct()

let moderatorToken: string
beforeAll(async () => {
  moderatorToken = await signToken(product().site, { subject: 'mod-1', role: 'moderator' })
})

async function persistent(subject: string, token?: string): Promise<PersistentCaller> {
  const { origin, site } = product()
  return new PersistentCaller(`${origin}/v1/sites/${site.id}`, subject, token ?? (await signToken(site, { subject })))
}

async function freshComment(): Promise<{ id: string }> {
  const { origin, site } = product()
  const author = new Caller(origin, site.id, await signToken(site, { subject: `author-${randomUUID()}` }))
  return post(author, newThread())
}

/** Reports the comment, asking again until it is answered. */
async function insistOnReport(commentId: string): Promise<string | undefined> {
  const answer = await (
    await persistent(`reporter-${randomUUID()}`)
  ).call('POST', `/comments/${commentId}/reports`, {
    category: 'abuse',
  })
  expect(answer).toMatchObject({ status: 201 })
  return answer.body.id
}

const whatBecameOf = (commentId: string) =>
  product()
    .sql(`select k.state, k.version, k.report_count, (select count(*)::int from report r where r.case_id = k.id) as reports,
      (select array_agg(e.type order by e.seq) from case_event e where e.case_id = k.id) as events
    from moderation_case k where k.comment_id = '${commentId}'`)

const routedOnce = [{ state: 'queued', version: 2, report_count: 1, reports: 1, events: ['opened', 'queued'] }]

describe('a report is filed once and routed once although a process dies', () => {
  it.each([
    ['api', 'after-report', 'after it was written and before anybody was told'],
    ['api', 'after-take', 'with its job taken from the outbox'],
    ['api', 'after-add', 'with its job added'],
    ['api', 'before-mark', 'with its job added and not yet marked'],
    ['worker', 'after-handler', 'after the routing was kept and before the job was done'],
  ] as const)('%s at %s: %s', async (program, point, _when) => {
    const comment = await freshComment()
    const before = product().returnsOf(program)
    product().doom(program, point)
    const reportId = await insistOnReport(comment.id)
    await product().doomPassed(program, before)
    await product().settle()
    expect(await whatBecameOf(comment.id)).toEqual(routedOnce)
    expect(await product().sql(`select id from report where comment_id = '${comment.id}'`)).toEqual([{ id: reportId }])
  })
})

describe('a decision is made once although the API dies', () => {
  it.each([
    ['before-commit', 'before it is kept'],
    ['after-commit', 'after it was kept and before anybody was told'],
  ] as const)('at %s: %s', async (point, _when) => {
    const comment = await freshComment()
    await insistOnReport(comment.id)
    await product().settle()
    const { origin, site } = product()
    const moderator = new Caller(origin, site.id, moderatorToken)
    const cases = await product().sql<{ id: string }>(
      `select id from moderation_case where comment_id = '${comment.id}'`,
    )
    const claimed = await claim(moderator, cases[0]?.id ?? '')
    const before = product().returnsOf('api')
    product().doom('api', point)
    const insistent = await persistent('mod-1', moderatorToken)
    const decided = await insistent.call('POST', `/moderation/cases/${claimed.id}/decisions`, decisionOn(claimed))
    expect(decided).toMatchObject({ status: 201 })
    await product().doomPassed('api', before)
    const kept = `select d.id, c.status, (select count(*)::int from measure m where m.comment_id = c.id) as measures,
        (select count(*)::int from notice n where n.comment_id = c.id and n.kind = 'outcome') as outcomes
      from decision d join moderation_case k on k.id = d.case_id join comment c on c.id = k.comment_id where c.id = '${comment.id}'`
    expect(await product().sql(kept)).toEqual([{ id: decided.body.id, status: 'hidden', measures: 1, outcomes: 1 }])
  })
})
