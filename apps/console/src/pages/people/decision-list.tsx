import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../api/api.js'
import { usePages } from '../../api/use-pages.js'
import { usePolicyName } from '../../api/use-policies.js'
import { Badge } from '../../parts/badge.js'
import { TimeAgo } from '../../parts/time.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'
import { useFormat } from '../../texts/format.js'
import { MoreRows } from './more-rows.js'
import { peopleTexts } from './texts.js'

type Judged = Schemas['JudgementView']

/** What a reviewer decided, with the last 30 days in figures: for that reviewer and for leads. */
export function DecisionList({ userId }: { userId: string }) {
  const t = useTexts(peopleTexts)
  const pages = usePages<Judged>(['person', userId, 'decisions'], (cursor) =>
    read(
      api.GET('/v1/sites/{site}/moderation/members/{userId}/decisions', {
        params: { path: inSite({ userId }), query: cursor === undefined ? {} : { cursor } },
      }),
    ),
  )
  return (
    <div className="tab-body">
      <p className="muted">{t.ownOnly}</p>
      <Workload userId={userId} />
      <MoreRows pages={pages} none={t.noDecisions} row={(judged) => <Decision judged={judged} />} />
    </div>
  )
}

function Workload({ userId }: { userId: string }) {
  const t = useTexts(peopleTexts)
  const format = useFormat()
  const { data } = useQuery({
    queryKey: ['stats', 'day'],
    queryFn: () =>
      read(api.GET('/v1/sites/{site}/moderation/stats', { params: { path: inSite(), query: { interval: 'day' } } })),
  })
  const load = data?.workload.find((row) => row.userId === userId)
  if (data === undefined) return null
  if (load === undefined) return <p>{t.workloadNone}</p>
  const { claims, decisions, restricted, returned, overturned, handlingSecP50 } = load
  const figures: [string, string][] = [
    [t.load.claims, format.number(claims)],
    [t.load.decisions, format.number(decisions)],
    [t.load.restricted, format.number(restricted)],
    [t.load.returned, format.number(returned)],
    [t.load.overturned, format.number(overturned)],
    [t.load.handling, handlingSecP50 === null ? '–' : t.seconds(format.number(handlingSecP50))],
  ]
  return (
    <section aria-label={t.workload}>
      <h2>{t.workload}</h2>
      <dl className="record">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Decision({ judged }: { judged: Judged }) {
  const t = useTexts(peopleTexts)
  const core = useTexts(coreTexts)
  const nameOf = usePolicyName()
  const { outcome, policyCode, comment, createdAt, revertedBy, appealState } = judged
  return (
    <>
      <p className={comment.body === null ? 'muted' : ''}>{comment.body ?? t.erased}</p>
      <p className="entry-line">
        <Badge tone={outcome === 'dismiss' ? 'plain' : outcome === 'hide' ? 'caution' : 'danger'}>
          {core.outcomes[outcome]}
        </Badge>
        <span>{nameOf(policyCode)}</span>
        <span>{t.by(comment.author.name)}</span>
        <TimeAgo at={createdAt} />
        {revertedBy === null ? null : <span>{t.reverted(revertedBy.name)}</span>}
        {appealState === null ? null : <span>{t.appeal[appealState]}</span>}
        <Link to={`/desk/${judged.case.id}`}>{t.openCase}</Link>
      </p>
    </>
  )
}
