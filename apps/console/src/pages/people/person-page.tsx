import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useParams, useSearchParams } from 'react-router'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../api/api.js'
import { Badge } from '../../parts/badge.js'
import { Button } from '../../parts/button.js'
import { PageHeader } from '../../parts/page-header.js'
import { Failure, Loading } from '../../parts/states.js'
import { Tabs } from '../../parts/tabs.js'
import { includesRole } from '../../session/claims.js'
import { useSession } from '../../session/use-session.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'
import { useFormat } from '../../texts/format.js'
import { CommentList } from './comment-list.js'
import { DecisionList } from './decision-list.js'
import { MeasureDialog } from './measure-dialog.js'
import { MeasureList } from './measure-list.js'
import { NoteList } from './note-list.js'
import { ReportList } from './report-list.js'
import { peopleTexts } from './texts.js'
import './people.css'

type Person = Schemas['PersonView']
type TabId = 'comments' | 'measures' | 'notes' | 'reports' | 'decisions'

/** All the staff knows of a person. */
export function PersonPage() {
  const { userId = '' } = useParams()
  const t = useTexts(peopleTexts)
  const person = useQuery({
    queryKey: ['person', userId],
    queryFn: () =>
      read(api.GET('/v1/sites/{site}/moderation/users/{userId}', { params: { path: inSite({ userId }) } })),
  })
  if (person.isPending) {
    return (
      <>
        <PageHeader title={t.title} />
        <div className="page-body">
          <Loading as="lines" />
        </div>
      </>
    )
  }
  // What was read once stays, with what is written beside it, when reading it anew fails.
  if (person.data === undefined) {
    return (
      <>
        <PageHeader title={t.title} />
        <Failure error={person.error} onRetry={() => void person.refetch()} />
      </>
    )
  }
  return <PersonView person={person.data} />
}

function PersonView({ person }: { person: Person }) {
  const t = useTexts(peopleTexts)
  const core = useTexts(coreTexts)
  const [isActing, setActing] = useState(false)
  const isGood = person.standing === 'good'
  const isAppealed = person.sanctions.some(({ appeal }) => appeal?.state === 'open' || appeal?.state === 'claimed')
  return (
    <>
      <PageHeader
        title={person.name === '' ? t.erased : person.name}
        back={{ to: '/people', text: t.title }}
        about={
          <>
            <Badge tone={isGood ? 'good' : 'danger'}>{t.standings[person.standing]}</Badge>{' '}
            {person.role === 'reader' ? null : <Badge tone="accent">{core.roles[person.role]}</Badge>}
            {isAppealed ? <Badge tone="caution">{t.appealWaits}</Badge> : null}
          </>
        }
      >
        {person.role === 'reader' ? (
          <Button icon="shield" onClick={() => setActing(true)}>
            {t.impose}
          </Button>
        ) : null}
      </PageHeader>
      <div className="page-body person-body">
        <Details person={person} />
        <Record person={person} />
      </div>
      {isActing ? <MeasureDialog person={person} onClose={() => setActing(false)} /> : null}
    </>
  )
}

function Record({ person }: { person: Person }) {
  const t = useTexts(peopleTexts)
  const core = useTexts(coreTexts)
  const format = useFormat()
  const { counts, strikeCount, reporter, createdAt } = person
  const shown = (['published', 'pending', 'hidden', 'removed', 'deleted'] as const).filter(
    (status) => counts[status] > 0,
  )
  const facts: [string, ReactNode][] = [
    [
      t.counts,
      shown.length === 0
        ? t.noComments
        : shown.map((status) => `${core.commentStatuses[status]} ${format.number(counts[status])}`).join(' · '),
    ],
    [t.strikes, t.strikeCount(format.number(strikeCount))],
    [
      t.reporter,
      reporter.agreed + reporter.disagreed === 0
        ? t.reporterNone
        : `${t.reporterRecord(format.number(reporter.agreed), format.number(reporter.disagreed))} · ${t.reporterWeight(format.number(reporter.weight))}`,
    ],
    [t.since, format.day(createdAt)],
    [t.subject, <span className="mono">{person.subject}</span>],
  ]
  return (
    <aside className="panel person-facts" aria-label={t.facts}>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}

function Details({ person }: { person: Person }) {
  const t = useTexts(peopleTexts)
  const claims = useSession()?.claims
  const [params, setParams] = useSearchParams()
  const isLead = claims !== undefined && includesRole(claims.role, 'lead')
  const isSelf = claims?.subject === person.subject
  const tabs = [
    { id: 'comments' as const, title: t.comments },
    ...(person.role === 'reader'
      ? [{ id: 'measures' as const, title: `${t.measures} ${String(person.sanctions.length)}` }]
      : []),
    { id: 'notes' as const, title: `${t.notes} ${String(person.notes.length)}` },
    ...(isLead ? [{ id: 'reports' as const, title: t.reports }] : []),
    ...(person.role !== 'reader' && (isLead || isSelf) ? [{ id: 'decisions' as const, title: t.decisions }] : []),
  ]
  const selected = tabs.find(({ id }) => id === params.get('tab'))?.id ?? 'comments'
  return (
    <div className="person-details">
      <Tabs<TabId>
        label={t.tabs}
        tabs={tabs}
        selected={selected}
        onSelect={(tab) => setParams({ tab }, { replace: true })}
      >
        {selected === 'comments' ? <CommentList userId={person.id} /> : null}
        {selected === 'measures' ? <MeasureList person={person} /> : null}
        {selected === 'notes' ? <NoteList person={person} /> : null}
        {selected === 'reports' ? <ReportList userId={person.id} /> : null}
        {selected === 'decisions' ? <DecisionList userId={person.id} /> : null}
      </Tabs>
    </div>
  )
}
