import { plainToInstance } from 'class-transformer'
import { ArrayMinSize, IsIn, IsOptional, IsString, Length, Matches, validateSync } from 'class-validator'
import { describe, expect, it } from 'vitest'
import type { ReportCategory } from '@moderato/contracts'
import { claim, decisionOn, queuedCase } from '../support/world/actions.js'
import { useWorld } from '../support/world/world.js'

const day = /^\d{4}-\d{2}-\d{2}$/

/** What the Transparency Database takes of a text's statement; anything else it refuses. */
class AcceptedStatement {
  @IsIn(['DECISION_VISIBILITY_CONTENT_REMOVED', 'DECISION_VISIBILITY_CONTENT_DISABLED'], { each: true })
  @ArrayMinSize(1)
  decision_visibility!: string[]

  @IsOptional()
  @IsIn(['DECISION_ACCOUNT_SUSPENDED', 'DECISION_ACCOUNT_TERMINATED'])
  decision_account?: string

  @IsIn(['DECISION_GROUND_ILLEGAL_CONTENT', 'DECISION_GROUND_INCOMPATIBLE_CONTENT'])
  decision_ground!: string

  @Length(1, 5000)
  decision_facts!: string

  @IsOptional()
  @Length(1, 500)
  illegal_content_legal_ground?: string

  @IsOptional()
  @Length(1, 2000)
  illegal_content_explanation?: string

  @IsOptional()
  @Length(1, 500)
  incompatible_content_ground?: string

  @IsOptional()
  @Length(1, 2000)
  incompatible_content_explanation?: string

  @IsOptional()
  @IsIn(['Yes', 'No'])
  incompatible_content_illegal?: string

  @IsIn(['CONTENT_TYPE_TEXT'], { each: true })
  @ArrayMinSize(1)
  content_type!: string[]

  @Matches(/^STATEMENT_CATEGORY_[A-Z_]+$/)
  category!: string

  @IsOptional()
  @IsString({ each: true })
  @Matches(/^STATEMENT_CATEGORY_[A-Z_]+$/, { each: true })
  category_addition?: string[]

  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  content_language?: string

  @Matches(day)
  content_date!: string

  @Matches(day)
  application_date!: string

  @IsOptional()
  @Matches(day)
  end_date_visibility_restriction?: string

  @IsOptional()
  @Matches(day)
  end_date_account_restriction?: string

  @IsIn(['SOURCE_TYPE_OTHER_NOTIFICATION', 'SOURCE_VOLUNTARY'])
  source_type!: string

  @IsIn(['Yes', 'No'])
  automated_detection!: string

  @IsIn(['AUTOMATED_DECISION_FULLY', 'AUTOMATED_DECISION_PARTIALLY', 'AUTOMATED_DECISION_NOT_AUTOMATED'])
  automated_decision!: string

  @Matches(/^[A-Za-z0-9-_]{1,500}$/)
  puid!: string
}

interface Page {
  items: AcceptedStatement[]
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
    const strict = { whitelist: true, forbidNonWhitelisted: true }
    for (const item of body.items) expect(validateSync(plainToInstance(AcceptedStatement, item), strict)).toEqual([])
    const puids = body.items.map(({ puid }) => puid)
    expect(new Set(puids).size).toBe(puids.length)
    expect(puids.some((puid) => puid.endsWith(hidden))).toBe(true)
    expect(puids.some((puid) => puid.endsWith(dismissed))).toBe(false)
    expect(body.items.find(({ puid }) => puid.endsWith(removed))).toMatchObject({
      decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
      decision_account: 'DECISION_ACCOUNT_SUSPENDED',
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      category: 'STATEMENT_CATEGORY_VIOLENCE',
      automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    })
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
    const walked: AcceptedStatement[] = []
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
