import type { ElectionModeSettings } from '@moderato/contracts'
import type { WidgetStage } from '../../browser/support/use-widget.js'
import { claim } from '../../support/world/actions.js'
import { judge } from '../../support/world/judgements.js'
import type { PublishedArticle } from './article.js'

const electionSection = 'election'

/** An election of the days around now, for articles of one section. */
export function electionAround(): ElectionModeSettings {
  const [from, until] = [-3, 10].map((days) => new Date(new Date().setHours(24 * days, 0, 0, 0)).toISOString())
  const limits = { commentsPerThreadMax: 2, commentsPerDayMax: 10, commentPauseSec: 60 }
  return { from: from ?? '', until: until ?? '', sections: [electionSection], ...limits }
}

/** Puts the article where the rules around the election hold. */
export async function putUnderElection({ thread }: PublishedArticle, stage: WidgetStage): Promise<void> {
  await (await stage.world.as('lead-1', 'lead')).patch(`/moderation/threads/${thread}`, { section: electionSection })
}

const idOf = ({ ids }: PublishedArticle, at: number) => [...ids.values()][at] ?? ''

async function caseOf(stage: WidgetStage, commentId: string): Promise<string> {
  await stage.world.settle()
  const [row] = await stage.world.sql<{ id: string }>(
    `select id from moderation_case where comment_id = '${commentId}'`,
  )
  return row?.id ?? ''
}

/** Has the comment of that number reported and hidden, so that its author has a notice to appeal. */
export async function hide(article: PublishedArticle, stage: WidgetStage, at: number): Promise<void> {
  const reporter = await article.person('파란우산')
  await reporter.caller.post(`/comments/${idOf(article, at)}/reports`, { category: 'abuse' })
  const moderator = await stage.world.as('mod-1', 'moderator')
  await judge(moderator, await caseOf(stage, idOf(article, at)), 'hide', { explanation: '다른 독자를 깎아내립니다.' })
  await stage.world.settle()
}

/** Has the comment of that number blocked for a time, on a claim of right or as an election commission asks. */
export async function blockForATime(
  article: PublishedArticle,
  stage: WidgetStage,
  at: number,
  by: 'claimant' | 'election-commission' = 'claimant',
): Promise<void> {
  const asked = { commentId: idOf(article, at), wish: 'delete', explanation: '사실이 아닌 내용입니다' }
  const claimed = { ...asked, right: 'honour', name: '홍길동', contact: 'claimant@example.org', goodFaith: true }
  const ordered = { ...asked, right: 'public-order', agency: '위원회', reference: '2026-1', authority: by }
  if (by === 'claimant') await (await article.person('파란우산')).caller.post('/legal-notices', claimed)
  else await (await stage.world.as('lead-1', 'lead')).post('/moderation/agency-orders', ordered)
  const moderator = await stage.world.as('mod-1', 'moderator')
  const caseId = await caseOf(stage, idOf(article, at))
  const { lease } = await claim(moderator, caseId)
  await moderator.post(`/moderation/cases/${caseId}/temporary-measures`, { leaseToken: lease.token, days: 30 })
  await stage.world.settle()
}
