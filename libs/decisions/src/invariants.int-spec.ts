import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applicationRole } from '@moderato/database'
import { claim, decisionOn, queuedCase } from '../../../test/support/world/actions.js'
import { appeal, judge, kindsOf } from '../../../test/support/world/judgements.js'
import { appealSanction, sanctionAppealed, sanctioned } from '../../../test/support/world/sanctions.js'
import { useWorld } from '../../../test/support/world/world.js'

const world = useWorld()
let raw: pg.Client
beforeAll(async () => {
  raw = new pg.Client({ connectionString: world().database.url })
  await raw.connect()
  await raw.query(`set role ${applicationRole}`)
})
afterAll(() => raw.end())

const moderator = (place: number) => world().as(`mod-${String(place)}`, 'moderator')
const refused = (constraint: string) => expect.objectContaining({ constraint }) as unknown
/** What the application's role is told when it tries this by hand. */
const tried = (text: string) =>
  raw.query(text).then(
    () => null,
    (error: unknown) => error,
  )
const idOf = `select id from site_user where subject =`

describe('the database itself, asked as the application', () => {
  it('I1: holds a report in exactly one case, for ever', async () => {
    const { caseId } = await queuedCase(world())
    const { caseId: otherId } = await queuedCase(world())
    const copy = (
      caseOf: string,
    ) => `insert into report (site_id, id, case_id, seq, comment_id, content_version, reporter_id, category, weight)
      select site_id, new_id(), ${caseOf}, 99, comment_id, content_version, reporter_id, category, weight from report where case_id = '${caseId}'`
    expect(await tried(copy('null'))).toEqual(expect.objectContaining({ code: '23502', column: 'case_id' }))
    expect(await tried(copy(`'${otherId}'`))).toEqual(refused('report_comment_id_reporter_id_key'))
    const moved = `update report set case_id = '${otherId}' where case_id = '${caseId}'`
    expect(await tried(moved)).toBeInstanceOf(Error)
    expect(await tried(`delete from report where case_id = '${caseId}'`)).toBeInstanceOf(Error)
  })

  it('I2: holds one live case per comment', async () => {
    const { caseId } = await queuedCase(world())
    const doubled = `insert into moderation_case (site_id, id, comment_id, thread_id, author_id, content_version)
      select site_id, new_id(), comment_id, thread_id, author_id, content_version from moderation_case where id = '${caseId}'`
    expect(await tried(doubled)).toEqual(refused('moderation_case_live_key'))
  })

  it('I3: knows a lease only on a claimed case, and whole', async () => {
    const { caseId } = await queuedCase(world())
    const halfLease = `update moderation_case set version = version + 1, lease_token = gen_random_uuid() where id = '${caseId}'`
    expect(await tried(halfLease)).toEqual(refused('moderation_case_lease_check'))
  })

  it('I4: decides nothing when the lease ran out while the decision was on its way', async () => {
    const { comment, caseId } = await queuedCase(world())
    const claimed = await claim(await moderator(1), caseId)
    await world().sql(`update moderation_case set lease_expires_at = clock_timestamp() where id = '${caseId}'`)
    const late = await (await moderator(1)).post(`/moderation/cases/${caseId}/decisions`, decisionOn(claimed))
    expect(late).toMatchObject({ status: 409, body: { code: 'lease-lost' } })
    const traces = await world()
      .sql(`select (select count(*)::int from decision where case_id = '${caseId}') as decisions,
      (select count(*)::int from measure where comment_id = '${comment.id}') as measures`)
    expect(traces).toEqual([{ decisions: 0, measures: 0 }])
  })

  it('I5: holds one decision in force per case', async () => {
    const { caseId } = await queuedCase(world())
    await judge(await moderator(1), caseId)
    const doubled = `insert into decision (site_id, id, case_id, seq, outcome, ground, policy_code, decided_by, covers_report_seq, content_version)
      select site_id, new_id(), case_id, seq + 100, outcome, ground, policy_code, decided_by, 1, 1 from decision where case_id = '${caseId}'`
    expect(await tried(doubled)).toEqual(refused('decision_effective_key'))
  })

  it('I6: commits no transition without its audit row', async () => {
    const { caseId } = await queuedCase(world())
    const silent = `update moderation_case set version = version + 1, level = level + 1 where id = '${caseId}'`
    expect(await tried(silent)).toEqual(refused('moderation_case_version_fkey'))
    const unversioned = `update moderation_case set level = level + 1 where id = '${caseId}'`
    expect(await tried(unversioned)).toEqual(refused('moderation_case_version_check'))
  })

  it('I7: changes and removes no audit row', async () => {
    const { caseId } = await queuedCase(world())
    const denied = expect.objectContaining({ code: '42501' }) as unknown
    expect(await tried(`update case_event set type = 'other' where case_id = '${caseId}'`)).toEqual(denied)
    expect(await tried(`delete from case_event where case_id = '${caseId}'`)).toEqual(denied)
    expect(await tried('truncate case_event')).toEqual(denied)
  })

  it('I11: lets nobody hold or decide an appeal of their own decision', async () => {
    const { author, caseId } = await queuedCase(world())
    const decision = await judge(await moderator(1), caseId, 'remove')
    const appealId = await appeal(author, decision.id)
    const held = `with moved as (update moderation_case set state = 'appeal_claimed', version = version + 1,
        lease_holder_id = (${idOf} 'mod-1'), lease_token = gen_random_uuid(), lease_expires_at = now() + interval '5 min'
        where id = '${caseId}' returning site_id, id, version)
      insert into case_event (site_id, case_id, seq, type, actor_kind, from_state, to_state)
      select site_id, id, version, 'appeal-claimed', 'system', 'appealed', 'appeal_claimed' from moved`
    expect(await tried(held)).toEqual(refused('moderation_case_impartial_check'))
    const superseding = `insert into decision (site_id, id, case_id, seq, kind, outcome, ground, policy_code, decided_by, covers_report_seq,
        content_version, effective) select site_id, new_id(), case_id, seq + 100, 'appeal', 'dismiss', ground, policy_code, decided_by, 1, 1, false
      from decision where id = '${decision.id}'`
    expect(await tried(superseding)).toEqual(refused('decision_impartial_check'))
    const answered = `update appeal set state = 'overturned', decided_by = (${idOf} 'mod-1'), decided_at = now(),
      superseding_id = decision_id where id = '${appealId}'`
    expect(await tried(answered)).toEqual(refused('appeal_decider_check'))
  })

  it('I11: lets neither who imposed a sanction nor who bears it hold or decide the appeal against it', async () => {
    const { appealId, userId } = await sanctionAppealed(world())
    for (const person of [`(${idOf} 'mod-1')`, `'${userId}'`]) {
      const held = `update appeal set lease_holder_id = ${person}, lease_token = gen_random_uuid(),
        lease_expires_at = now() + interval '5 min', earlier_decider_ids = '{}' where id = '${appealId}'`
      expect(await tried(held)).toEqual(refused('appeal_holder_check'))
      const answered = `update appeal set state = 'upheld', decided_by = ${person}, decided_at = now(), explanation = '?',
        earlier_decider_ids = '{}' where id = '${appealId}'`
      expect(await tried(answered)).toEqual(refused('appeal_decider_check'))
    }
  })

  it('answers an appeal against a sanction whole or not at all', async () => {
    const at = `where id = '${(await sanctionAppealed(world())).appealId}'`
    const by = `decided_by = (${idOf} 'mod-2'), decided_at = now()`
    for (const part of [
      `state = 'upheld'`,
      `state = 'overturned', ${by}`,
      `state = 'upheld', decided_at = now(), explanation = '?'`,
      `state = 'moot'`,
      `state = 'moot', ${by}`,
      by,
      `explanation = '?'`,
      `state = 'upheld', ${by}, explanation = '?', superseding_id = new_id()`,
    ]) {
      expect(await tried(`update appeal set ${part} ${at}`), part).toEqual(refused('appeal_decided_check'))
    }
    const lease = `lease_holder_id = (${idOf} 'mod-2'), lease_token = gen_random_uuid()`
    expect(await tried(`update appeal set ${lease} ${at}`)).toEqual(refused('appeal_lease_check'))
    const late = `${lease}, lease_expires_at = now(), state = 'upheld', ${by}, explanation = '?'`
    expect(await tried(`update appeal set ${late} ${at}`)).toEqual(refused('appeal_lease_check'))
    expect(await tried(`update appeal set state = 'else', ${by}, explanation = '?' ${at}`)).toEqual(
      refused('appeal_state_check'),
    )
  })

  it('takes an appeal against one thing, and against a sanction from whoever bears it alone, once', async () => {
    const { reader, measureId } = await sanctioned(world())
    const { caseId } = await queuedCase(world())
    const decision = await judge(await moderator(1), caseId, 'remove', { sanction: { kind: 'mute', days: 3 } })
    const columns = 'insert into appeal (site_id, id, measure_id, decision_id, case_id, appellant_id, role)'
    const from = (target: string, appellant: string, of: string, role = 'sanctioned') =>
      `${columns} select site_id, new_id(), ${target}, ${appellant}, '${role}' from measure where ${of}`
    const own = `id = '${measureId}'`
    const others = from('id, null, null', `(${idOf} 'mod-3')`, own)
    expect(await tried(others)).toEqual(refused('appeal_own_sanction_check'))
    const ofDecision = from('id, null, null', 'user_id', `decision_id = '${decision.id}' and user_id is not null`)
    expect(await tried(ofDecision)).toEqual(refused('appeal_own_sanction_check'))
    const ofBoth = from(`id, '${decision.id}', '${caseId}'`, 'user_id', own)
    expect(await tried(ofBoth)).toEqual(refused('appeal_target_check'))
    expect(await tried(from('null::uuid, null, null', 'user_id', own, 'author'))).toEqual(
      refused('appeal_target_check'),
    )
    expect(await tried(from('id, null, null', 'user_id', own, 'author'))).toEqual(refused('appeal_role_check'))
    await appealSanction(reader, measureId)
    expect(await tried(from('id, null, null', 'user_id', own))).toEqual(refused('appeal_measure_key'))
  })

  it('binds no measure against a person to a decision that found nothing', async () => {
    const { author, caseId } = await queuedCase(world())
    const decision = await judge(await moderator(1), caseId, 'dismiss')
    const measure = `insert into measure (site_id, id, kind, user_id, case_id, decision_id, imposed_by)
      select d.site_id, new_id(), 'warn', k.author_id, d.case_id, d.id, d.decided_by
      from decision d join moderation_case k on k.site_id = d.site_id and k.id = d.case_id where d.id = '${decision.id}'`
    expect(await tried(measure)).toEqual(refused('measure_of_restriction_check'))
    expect(await kindsOf(author)).toEqual([])
  })

  it('I12, I13: keeps one notice per occasion, recipient and kind', async () => {
    const { author, reporter, caseId } = await queuedCase(world())
    await judge(await moderator(1), caseId, 'remove')
    const again = `insert into notice (site_id, id, kind, recipient_id, reference_id) select site_id, new_id(), kind, recipient_id, reference_id
      from notice where case_id = '${caseId}'`
    expect(await tried(again)).toEqual(refused('notice_reference_key'))
    expect(await kindsOf(author)).toEqual(['statement-of-reasons'])
    expect(await kindsOf(reporter)).toEqual(['receipt', 'outcome'])
  })

  it('I17: ties no row of a site to one of another', async () => {
    await world().addSite('rival')
    const { caseId } = await queuedCase(world())
    const abroad = (table: string, columns: string, values: string) =>
      `insert into ${table} (site_id, id, ${columns}) select 'rival', new_id(), ${values} from ${table} where case_id = '${caseId}'`
    const foreign = expect.objectContaining({ code: '23503' }) as unknown
    const report = 'case_id, comment_id, content_version, reporter_id, category, weight'
    expect(await tried(abroad('report', `seq, ${report}`, `99, ${report}`))).toEqual(foreign)
    await judge(await moderator(1), caseId, 'remove')
    const decision = 'case_id, outcome, ground, policy_code, decided_by, covers_report_seq, content_version'
    expect(await tried(abroad('decision', `seq, ${decision}`, `99, ${decision}`))).toEqual(foreign)
    const measure = 'kind, comment_id, case_id, content_version, starts_at'
    expect(await tried(abroad('measure', measure, measure))).toEqual(foreign)
    const { reader, measureId } = await sanctioned(world())
    const appealed = `insert into appeal (site_id, id, measure_id, appellant_id, role)
      select 'rival', new_id(), id, user_id, 'sanctioned' from measure where id = '${measureId}'`
    expect(await tried(appealed)).toEqual(refused('appeal_own_sanction_check'))
    const holder = `update appeal set lease_token = gen_random_uuid(), lease_expires_at = now(), lease_holder_id = (
      select id from site_user where site_id = 'rival' and subject = 'mod-1') where id = '${await appealSanction(reader, measureId)}'`
    expect(await tried(holder)).toEqual(foreign)
  })

  it('one appeal per person and decision', async () => {
    const { author, caseId } = await queuedCase(world())
    const decision = await judge(await moderator(1), caseId, 'remove')
    await appeal(author, decision.id)
    const doubled = `insert into appeal (site_id, id, decision_id, case_id, appellant_id, role)
      select site_id, new_id(), decision_id, case_id, appellant_id, role from appeal where decision_id = '${decision.id}'`
    expect(await tried(doubled)).toEqual(refused('appeal_decision_id_appellant_id_key'))
  })
})

describe('fifty requests at once', () => {
  it('make one decision of one claim', async () => {
    const { caseId } = await queuedCase(world())
    const claimed = await claim(await moderator(1), caseId)
    const staff = await moderator(1)
    const body = decisionOn(claimed)
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => staff.post(`/moderation/cases/${caseId}/decisions`, body)),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(new Set(answers.filter(({ status }) => status !== 201).map(({ body: { code } }) => code))).toEqual(
      new Set(['already-decided']),
    )
  })

  it('make one appeal, and one claim on it', async () => {
    const { author, caseId } = await queuedCase(world())
    const decision = await judge(await moderator(1), caseId, 'remove')
    const path = `/decisions/${decision.id}/appeals`
    const filed = await Promise.all(
      Array.from({ length: 20 }, () => author.post<{ id: string }>(path, { text: '다시' })),
    )
    const [made] = filed.filter(({ status }) => status === 201)
    expect(filed.filter(({ status }) => status === 201)).toHaveLength(1)
    const staff = [await moderator(2), await moderator(3)]
    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        (staff[at % 2] ?? author).post<{ lease: { token: string } }>(
          `/moderation/appeals/${made?.body.id ?? ''}/claim`,
        ),
      ),
    )
    const tokens = claims.filter(({ status }) => status === 200).map(({ body }) => body.lease.token)
    expect(new Set(tokens).size).toBe(1)
  })
})
