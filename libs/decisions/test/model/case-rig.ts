import { randomUUID } from 'node:crypto'
import { ExpireClaims, RouteCase } from '@moderato/reviewing'
import type { CaseId, SiteId } from '@moderato/kernel'
import { newThread, post } from '../../../../test/support/world/actions.js'
import type { Answer, Caller, ProblemBody } from '../../../../test/support/world/caller.js'
import type { World } from '../../../../test/support/world/world.js'
import { CloseCases } from '../../src/use-cases/close-cases.use-case.js'
import { ExpireAppealClaims } from '../../src/use-cases/expire-appeal-claims.use-case.js'
import {
  focusOf,
  judgedOf,
  leadIndex,
  type AppealAttempt,
  type Attempt,
  type CaseAttempt,
  type Model,
} from './case-model.js'

interface CaseRow {
  id: string
  state: string
  token: string | null
}

const staffNames = ['mod-1', 'mod-2', 'mod-3', 'lead-1']

/** One comment of the real product with its people, driven through the API. */
export class CaseRig {
  private constructor(
    private readonly world: World,
    private readonly author: Caller,
    private readonly readers: Caller[],
    private readonly staff: Caller[],
    private readonly commentId: string,
  ) {}

  static async open(world: World): Promise<CaseRig> {
    const author = await world.reader()
    const readers = await Promise.all([0, 1, 2, 3].map(() => world.reader()))
    const staff = await Promise.all(
      staffNames.map((name, at) => world.as(name, at === leadIndex ? 'lead' : 'moderator')),
    )
    const comment = await post(author, newThread())
    return new CaseRig(world, author, readers, staff, comment.id)
  }

  /** Tries it. @param model - as it is before the attempt @returns the code of the refusal, or null */
  async attempt(model: Model, attempt: Attempt): Promise<string | null> {
    const cases = await this.cases()
    const focus = cases[focusOf(model)]
    const judged = cases[judgedOf(model)]
    switch (attempt.verb) {
      case 'report':
        return codeOf(await this.reader(attempt.reader).post(`/comments/${this.commentId}/reports`, pick(attempt)))
      case 'delete':
        return codeOf(await this.author.delete(`/comments/${this.commentId}`))
      case 'route':
        await this.world.api.get(RouteCase, { strict: false }).execute(this.siteId, (focus?.id ?? '') as CaseId)
        return null
      case 'expire':
        return this.expire()
      case 'age':
        return this.age(judged?.id ?? '')
      case 'revert':
        return this.onDecision(judged, (id) => this.of(attempt.staff).post(`/moderation/decisions/${id}/revert`))
      case 'appeal': {
        const appellant = attempt.reader === null ? this.author : this.reader(attempt.reader)
        return this.onDecision(judged, (id) => appellant.post(`/decisions/${id}/appeals`, { text: '다시' }))
      }
      case 'claim-appeal':
      case 'release-appeal':
      case 'answer':
        return this.onAppeal(judged, attempt)
      default:
        return this.onCase(model, focus, attempt)
    }
  }

  /** What the database says, in the words of the model. */
  async state(): Promise<unknown> {
    const [row] = await this.world.sql<{ state: unknown }>(`select jsonb_build_object(
      'status', c.status,
      'cases', coalesce((select jsonb_agg(jsonb_build_object('state', k.state, 'version', k.version, 'level', k.level,
          'reports', k.report_count, 'holder', h.subject, 'heldBy', b.subject, 'effective', d.outcome,
          'events', (select count(*) from case_event e where e.case_id = k.id)) order by k.id)
        from moderation_case k left join site_user h on h.site_id = k.site_id and h.id = k.lease_holder_id
        left join site_user b on b.site_id = k.site_id and b.id = k.held_by
        left join decision d on d.site_id = k.site_id and d.case_id = k.id and d.effective
        where k.comment_id = c.id), '[]'),
      'judged', coalesce((select jsonb_agg(jsonb_build_array(coalesce(s.agreed, 0), coalesce(s.disagreed, 0)) order by r.created_at)
        from report r left join reporter_stat s on s.user_id = r.reporter_id where r.comment_id = c.id), '[]'))
      as state from comment c where c.id = '${this.commentId}'`)
    return row?.state
  }

  /** Leaves nothing that would count against the staff in what follows. */
  async close(): Promise<void> {
    await this.lapse()
  }

  private get siteId(): SiteId {
    return this.world.site.id as SiteId
  }

  private cases(): Promise<CaseRow[]> {
    return this.world.sql<CaseRow>(
      `select id, state, lease_token as token from moderation_case where comment_id = '${this.commentId}' order by id`,
    )
  }

  private reader(at: number): Caller {
    return named(this.readers[at])
  }

  private of(at: number): Caller {
    return named(this.staff[at])
  }

  private async lapse(): Promise<void> {
    await this.world.sql(`update moderation_case set lease_expires_at = clock_timestamp() - interval '1 minute'
      where comment_id = '${this.commentId}' and lease_token is not null`)
  }

  private async expire(): Promise<null> {
    await this.lapse()
    await this.world.api.get(ExpireClaims, { strict: false }).execute()
    await this.world.api.get(ExpireAppealClaims, { strict: false }).execute()
    return null
  }

  private async age(caseId: string): Promise<null> {
    await this.world.sql(`update decision set created_at = created_at - interval '200 days',
      undo_until = undo_until - interval '200 days' where case_id = '${caseId}'`)
    await this.world.api.get(CloseCases, { strict: false }).execute()
    return null
  }

  private async onDecision(
    judged: CaseRow | undefined,
    act: (id: string) => Promise<Answer<ProblemBody>>,
  ): Promise<string | null> {
    const found = `select id from decision where case_id = '${judged?.id ?? ''}' order by seq desc limit 1`
    return codeOf(await act((await this.world.sql<{ id: string }>(found))[0]?.id ?? ''))
  }

  private async onAppeal(judged: CaseRow | undefined, attempt: AppealAttempt): Promise<string | null> {
    const found = `select id from appeal where case_id = '${judged?.id ?? ''}' order by created_at desc, id desc limit 1`
    const path = `/moderation/appeals/${(await this.world.sql<{ id: string }>(found))[0]?.id ?? ''}`
    const caller = this.of(attempt.staff)
    const leaseToken = judged?.token ?? randomUUID()
    if (attempt.verb === 'claim-appeal') return codeOf(await caller.post(`${path}/claim`))
    if (attempt.verb === 'release-appeal') return codeOf(await caller.post(`${path}/release`, { leaseToken }))
    const outcome = 'outcome' in attempt ? attempt.outcome : null
    return codeOf(await caller.post(`${path}/decisions`, { leaseToken, outcome, explanation: '다시 살폈습니다' }))
  }

  private async onCase(model: Model, focus: CaseRow | undefined, attempt: CaseAttempt): Promise<string | null> {
    const { verb, staff } = attempt
    const caller = this.of(staff)
    const path = `/moderation/cases/${focus?.id ?? ''}`
    if (verb === 'claim') return codeOf(await caller.post(`${path}/claim`))
    const subject = model.cases[focusOf(model)]
    const isHolder = subject?.holder === staff
    const mayLackToken = staff === leadIndex || subject?.heldBy === staff
    const own = isHolder
      ? { leaseToken: focus?.token }
      : mayLackToken && verb !== 'decide'
        ? {}
        : { leaseToken: randomUUID() }
    if (verb === 'release') return codeOf(await caller.post(`${path}/release`, own))
    if (verb === 'escalate') return codeOf(await caller.post(`${path}/escalate`, { ...own, reason: '어렵습니다' }))
    if (verb === 'hold') return codeOf(await caller.post(`${path}/hold`, { ...own, reason: '확인 중', holdSec: 600 }))
    const outcome = 'outcome' in attempt ? attempt.outcome : null
    const said = { outcome, policyCode: 'abuse', ground: 'terms', coversReportSeq: subject?.reports.length ?? 0 }
    return codeOf(await caller.post(`${path}/decisions`, { ...own, ...said }))
  }
}

function pick({ category }: { category: string }) {
  return { category, reason: null }
}

function codeOf({ status, body }: Answer<ProblemBody | null>): string | null {
  return status < 300 ? null : (body?.code ?? 'no code')
}

function named(caller: Caller | undefined): Caller {
  if (caller === undefined) throw new Error('nobody has that place')
  return caller
}
