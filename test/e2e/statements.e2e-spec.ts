import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { ReportCategory } from '@moderato/contracts'
import { statementSchema } from '../support/contract/statement-schema.js'
import { claim, decisionOn, newThread, post, queuedCase } from '../support/world/actions.js'
import { claimedComment } from '../support/world/claims.js'
import { answerAppeal, appeal, judge } from '../support/world/judgements.js'
import { useWorld } from '../support/world/world.js'

const accepts = new Ajv({ allErrors: true, strict: false }).compile(statementSchema)

/** What is wrong with a statement; null for nothing. */
function faultsOf(statement: unknown): unknown {
  return accepts(statement) ? null : accepts.errors
}

interface Page {
  items: Record<string, string>[]
  nextCursor: string | null
}

const world = useWorld()
const secret = '비밀스러운 설명'

async function decide(category: ReportCategory, outcome: string, more: object = {}): Promise<string> {
  const { caseId } = await queuedCase(world(), category)
  const moderator = await world().as('mod-1', 'moderator')
  const body = { ...decisionOn(await claim(moderator, caseId), outcome), explanation: secret, ...more }
  const answer = await moderator.post<{ id: string }>(`/moderation/cases/${caseId}/decisions`, body)
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
  return answer.body.id
}

describe('statements of reasons', () => {
  it('are made of every restriction, and the database would take each of them', async () => {
    const hidden = await decide('abuse', 'hide')
    const removed = await decide('threat', 'remove', {
      ground: 'illegal',
      policyCode: 'threat',
      sanction: { kind: 'suspend', days: 7 },
    })
    const dismissed = await decide('spam', 'dismiss')
    const lead = await world().as('lead-1', 'lead')
    const { body, status } = await lead.get<Page>('/moderation/statements?limit=100')
    expect(status).toBe(200)
    for (const item of body.items) expect(faultsOf(item)).toBeNull()
    const puids = body.items.map(({ puid }) => puid)
    expect(new Set(puids).size).toBe(puids.length)
    expect(puids.some((puid) => puid?.endsWith(hidden))).toBe(true)
    expect(puids.some((puid) => puid?.endsWith(dismissed))).toBe(false)
    expect(body.items.find(({ puid }) => puid?.endsWith(removed))).toMatchObject({
      decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
      decision_account: 'DECISION_ACCOUNT_SUSPENDED',
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      category: 'STATEMENT_CATEGORY_VIOLENCE',
      automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    })
  })

  it('are made of what a person is forbidden, with a case or without one', async () => {
    const lead = await world().as('lead-1', 'lead')
    const muting = await decide('abuse', 'hide', { sanction: { kind: 'mute', days: 3 } })
    const impose = async (kind: string, days: number | null) => {
      const reader = await world().reader()
      const { author } = await post(reader, newThread())
      const body = { kind, policyCode: 'spam', ...(days === null ? {} : { days }), explanation: secret }
      const answer = await lead.post<{ id: string }>(`/moderation/users/${author.id}/sanctions`, body)
      expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
      return answer.body.id
    }
    const [warned, suspended, banned] = [
      await impose('warn', null),
      await impose('suspend', 7),
      await impose('ban', null),
    ]
    const { items } = (await lead.get<Page>('/moderation/statements?limit=100')).body
    const of = (id: string) => items.find(({ puid }) => puid?.endsWith(id))
    for (const item of items) expect(faultsOf(item)).toBeNull()
    expect(of(warned)).toBeUndefined()
    const account = { source_type: 'SOURCE_VOLUNTARY', automated_detection: 'No' }
    expect(of(suspended)).toMatchObject({ ...account, decision_account: 'DECISION_ACCOUNT_SUSPENDED' })
    expect(of(suspended)).not.toHaveProperty('decision_visibility')
    expect(Date.parse(of(suspended)?.['end_date_account_restriction'] ?? '')).toBeGreaterThan(Date.now())
    expect(of(banned)).toMatchObject({ ...account, decision_account: 'DECISION_ACCOUNT_TERMINATED' })
    expect(of(muting)).toMatchObject({
      decision_visibility: ['DECISION_VISIBILITY_CONTENT_DISABLED'],
      decision_provision: 'DECISION_PROVISION_PARTIAL_SUSPENSION',
    })
    expect(JSON.stringify(items)).not.toContain('version 0')
  })

  it('tell how the service learned of the content', async () => {
    const claimed = await claimedComment(world())
    const moderator = await world().as('mod-1', 'moderator')
    const body = decisionOn(await claim(moderator, claimed.caseId), 'remove')
    const { id } = (await moderator.post<{ id: string }>(`/moderation/cases/${claimed.caseId}/decisions`, body)).body
    const lead = await world().as('lead-1', 'lead')
    const page = (await lead.get<Page>('/moderation/statements?limit=100')).body
    const found = page.items.find(({ puid }) => puid?.endsWith(id))
    expect(faultsOf(found)).toBeNull()
    expect(found).toMatchObject({ source_type: 'SOURCE_TYPE_OTHER_NOTIFICATION', automated_detection: 'No' })
  })

  it('are made of a restriction once, though an appeal upholds it', async () => {
    const { author, caseId } = await queuedCase(world())
    const { id } = await judge(await world().as('mod-1', 'moderator'), caseId, 'hide')
    const reviewer = await world().as('mod-2', 'moderator')
    const upheld = await answerAppeal(reviewer, await appeal(author, id), 'uphold')
    const lead = await world().as('lead-1', 'lead')
    const { items } = (await lead.get<Page>('/moderation/statements?limit=100')).body
    const ours = items.filter(({ puid }) => [id, upheld.id].some((known) => puid?.endsWith(known)))
    expect(ours).toMatchObject([{ puid: expect.stringContaining(id) as string }])
  })

  it('are made of what an appeal restricts anew', async () => {
    const { reporter, caseId } = await queuedCase(world())
    const { id } = await judge(await world().as('mod-1', 'moderator'), caseId, 'dismiss')
    const reviewer = await world().as('mod-2', 'moderator')
    const overturned = await answerAppeal(reviewer, await appeal(reporter, id), 'overturn')
    const lead = await world().as('lead-1', 'lead')
    const { items } = (await lead.get<Page>('/moderation/statements?limit=100')).body
    expect(items.some(({ puid }) => puid?.endsWith(overturned.id))).toBe(true)
  })

  it('are refused by the database where they are less than whole', async () => {
    await decide('abuse', 'hide')
    const lead = await world().as('lead-1', 'lead')
    const [whole = {}] = (await lead.get<Page>('/moderation/statements?limit=1')).body.items
    expect(faultsOf(whole)).toBeNull()
    for (const name of Object.keys(whole).filter(
      (key) => key !== 'incompatible_content_illegal' && key !== 'content_language',
    )) {
      const { [name]: _, ...less } = whole
      expect([name, faultsOf(less)]).not.toEqual([name, null])
    }
    expect(faultsOf({ ...whole, category: 'STATEMENT_CATEGORY_NO_SUCH' })).not.toBeNull()
    expect(faultsOf({ ...whole, puid: 'with a blank' })).not.toBeNull()
  })

  it('say nothing that a person wrote, and name nobody', async () => {
    await decide('privacy', 'hide', { policyCode: 'privacy' })
    const lead = await world().as('lead-1', 'lead')
    const text = JSON.stringify((await lead.get<Page>('/moderation/statements?limit=100')).body)
    for (const words of [secret, '좋은 기사입니다', '시험', 'reader-', 'mod-1']) expect(text).not.toContain(words)
    const people = await world().sql<{ id: string }>('select id from site_user')
    for (const { id } of people) expect(text).not.toContain(id)
  })

  it('come in pages that neither repeat nor lose one, and are the same each time', async () => {
    await Promise.all([decide('hate', 'hide'), decide('abuse', 'remove'), decide('sexual', 'hide')])
    const lead = await world().as('lead-1', 'lead')
    const whole = (await lead.get<Page>('/moderation/statements?limit=100')).body.items
    const walked: Record<string, string>[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const more: string = cursor === '' ? '' : `&cursor=${cursor}`
      const page: Page = (await lead.get<Page>(`/moderation/statements?limit=2${more}`)).body
      walked.push(...page.items)
      cursor = page.nextCursor
    }
    expect(walked).toEqual(whole)
  })

  it('are for leads, of their own site, at most 100 at once', async () => {
    const moderator = await world().as('mod-1', 'moderator')
    expect((await moderator.get('/moderation/statements')).status).toBe(403)
    const other = await world().addSite('gazette')
    const stranger = await world().as('lead-1', 'lead', other)
    expect((await stranger.get<Page>('/moderation/statements')).body).toEqual({ items: [], nextCursor: null })
    const lead = await world().as('lead-1', 'lead')
    expect((await lead.get('/moderation/statements?limit=101')).status).toBe(400)
  })
})
