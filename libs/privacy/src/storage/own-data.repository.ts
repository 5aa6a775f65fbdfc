import { Injectable } from '@nestjs/common'
import { Database, statement, type Statement } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'

interface SectionRow {
  /** Sort value of the row; the next page begins behind it. */
  key: string
  item: Record<string, unknown>
}

function section(name: string, select: { key: string; item: string; from: string }): Statement<SectionRow> {
  const { key, item, from } = select
  return statement<SectionRow>(
    `privacy.export-${name}`,
    `select ${key} as key, jsonb_build_object(${item}) as item from ${from} and ${key} > $3 order by ${key} limit $4`,
  )
}

const sections = {
  profile: section('profile', {
    key: 'u.id',
    item: `'id', u.id, 'subject', u.subject, 'name', u.name, 'picture', u.picture, 'locale', u.locale, 'createdAt', u.created_at`,
    from: 'site_user u where u.site_id = $1 and u.id = $2',
  }),
  comments: section('comments', {
    key: 'c.id',
    item: `'id', c.id, 'threadKey', t.key, 'parentId', c.parent_id, 'body', c.body, 'status', c.status, 'createdAt', c.created_at,
      'editedAt', c.edited_at, 'deletedAt', c.deleted_at, 'up', c.up_count, 'down', c.down_count`,
    from: 'comment c join thread t on t.site_id = c.site_id and t.id = c.thread_id where c.site_id = $1 and c.author_id = $2',
  }),
  votes: section('votes', {
    key: 'v.comment_id',
    item: `'commentId', v.comment_id, 'value', case when v.value > 0 then 'up' else 'down' end, 'createdAt', v.created_at`,
    from: 'vote v where v.site_id = $1 and v.voter_id = $2',
  }),
  reports: section('reports', {
    key: 'r.id',
    item: `'id', r.id, 'commentId', r.comment_id, 'category', r.category, 'reason', r.reason, 'createdAt', r.created_at`,
    from: 'report r where r.site_id = $1 and r.reporter_id = $2',
  }),
  blocks: section('blocks', {
    key: 'b.blocked_id',
    item: `'userId', b.blocked_id, 'createdAt', b.created_at`,
    from: 'reader_block b where b.site_id = $1 and b.blocker_id = $2',
  }),
  notices: section('notices', {
    key: 'n.id',
    item: `'id', n.id, 'kind', n.kind, 'commentId', n.comment_id, 'decisionId', n.decision_id, 'createdAt', n.created_at,
      'readAt', n.read_at, 'outcome', d.outcome, 'ground', d.ground, 'policyCode', d.policy_code,
      'explanation', case when n.kind in ('statement-of-reasons', 'appeal-outcome') then d.explanation end`,
    from: 'notice n left join decision d on d.site_id = n.site_id and d.id = n.decision_id where n.site_id = $1 and n.recipient_id = $2',
  }),
  appeals: section('appeals', {
    key: 'a.id',
    item: `'id', a.id, 'decisionId', a.decision_id, 'measureId', a.measure_id, 'text', a.text, 'state', a.state,
      'explanation', nullif(a.explanation, ''), 'createdAt', a.created_at, 'decidedAt', a.decided_at`,
    from: 'appeal a where a.site_id = $1 and a.appellant_id = $2',
  }),
  legalNotices: section('legal-notices', {
    key: 'l.id',
    item: `'id', l.id, 'commentId', l.comment_id, 'name', l.name, 'contact', l.contact, 'proxy', l.proxy, 'claimantKind', l.claimant_kind,
      'right', l.infringed_right, 'wish', l.wish, 'explanation', l.explanation, 'evidence', l.evidence, 'createdAt', l.created_at`,
    from: `legal_notice l where l.site_id = $1 and l.filed_by = $2 and l.source = 'claimant'`,
  }),
  objections: section('objections', {
    key: 'o.measure_id',
    item: `'measureId', o.measure_id, 'text', o.text, 'createdAt', o.created_at`,
    from: 'measure_objection o where o.site_id = $1 and o.author_id = $2',
  }),
  sanctions: section('sanctions', {
    key: 'm.id',
    item: `'id', m.id, 'kind', m.kind, 'policyCode', m.policy_code, 'explanation', m.explanation, 'startsAt', m.starts_at,
      'endsAt', m.ends_at, 'liftedAt', m.lifted_at`,
    from: 'measure m where m.site_id = $1 and m.user_id = $2',
  }),
  restrictions: section('restrictions', {
    key: 'm.id',
    item: `'id', m.id, 'commentId', m.comment_id, 'kind', m.kind, 'startsAt', m.starts_at, 'endsAt', m.ends_at, 'liftedAt', m.lifted_at`,
    from: `comment c join measure m on m.site_id = c.site_id and m.comment_id = c.id where c.site_id = $1 and c.author_id = $2`,
  }),
  credibility: section('credibility', {
    key: 's.user_id',
    item: `'agreed', s.agreed, 'disagreed', s.disagreed, 'weight', s.weight`,
    from: 'reporter_stat s where s.site_id = $1 and s.user_id = $2',
  }),
  staff: section('staff', {
    key: 's.user_id',
    item: `'role', s.role, 'since', s.created_at, 'languages', r.languages, 'skills', r.skills, 'capacity', r.capacity,
      'workingHours', r.working_hours`,
    from: `staff_member s left join reviewer r on r.site_id = s.site_id and r.user_id = s.user_id
      where s.site_id = $1 and s.user_id = $2`,
  }),
}

/** Parts of the export in their order. */
export const sectionNames = Object.keys(sections) as (keyof typeof sections)[]

@Injectable()
export class OwnDataRepository {
  constructor(private readonly database: Database) {}

  /** A page of one part, by the key of its last row; shorter than `limit` on the last. */
  async page(
    siteId: SiteId,
    userId: UserId,
    from: { section: keyof typeof sections; after: string; limit: number },
  ): Promise<SectionRow[]> {
    return this.database.query(sections[from.section], [siteId, userId, from.after, from.limit])
  }
}
