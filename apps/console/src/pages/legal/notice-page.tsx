import { Link, useParams } from 'react-router'
import { PageHeader } from '../../parts/page-header.js'
import { Badge } from '../../parts/badge.js'
import { Failure, Loading } from '../../parts/states.js'
import { DueTime, TimeAgo } from '../../parts/time.js'
import { includesRole } from '../../session/claims.js'
import { useSession } from '../../session/use-session.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'
import { useFormat } from '../../texts/format.js'
import { BlockPanel } from './block-panel.js'
import { isForPeople } from './for-people.js'
import { NoticeActions } from './notice-actions.js'
import type { Notice } from './notice-table.js'
import { legalTexts } from './texts.js'
import { useNotice } from './use-notice.js'
import './legal.css'

/** One claim or order: what it says, about what, how far it has come, and what to do. */
export function NoticePage() {
  const { noticeId = '' } = useParams()
  const t = useTexts(legalTexts)
  const notice = useNotice(noticeId)
  if (notice.isPending) return <Loading />
  // What was read once stays, with what is written over it, when reading it anew fails.
  if (notice.data === undefined) {
    return (
      <>
        <PageHeader title={t.title} />
        <Failure error={notice.error} onRetry={() => void notice.refetch()} />
      </>
    )
  }
  return <NoticeView notice={notice.data} />
}

function NoticeView({ notice }: { notice: Notice }) {
  const t = useTexts(legalTexts)
  const { right, state, outcome, caseDueAt, block } = notice
  const core = useTexts(coreTexts)
  return (
    <>
      <PageHeader
        title={t.rights[right]}
        back={{ to: '/legal', text: t.nav }}
        about={
          <>
            <Badge tone={state === 'decided' ? 'plain' : 'caution'}>{t.states[state]}</Badge>{' '}
            {outcome === null ? (
              <>
                {t.caseDue} <DueTime at={caseDueAt} />
              </>
            ) : (
              t.outcomeIs(core.outcomes[outcome])
            )}
          </>
        }
      >
        <NoticeActions notice={notice} />
      </PageHeader>
      <div className="page-body notice-body">
        <div className="notice-parts">
          <Words notice={notice} />
          <section className="panel" aria-label={t.comment}>
            <h2>{t.comment}</h2>
            <p className="reading">{notice.commentBody ?? t.erased}</p>
            <p className="row">
              {notice.holderName === null ? null : <span className="muted">{t.heldBy(notice.holderName)}</span>}
              <Link to={`/desk/${notice.caseId}`}>{t.openCase}</Link>
            </p>
          </section>
        </div>
        <div className="notice-parts">
          <Claimant notice={notice} />
          <BlockPanel block={block} />
        </div>
      </div>
    </>
  )
}

function Words({ notice }: { notice: Notice }) {
  const t = useTexts(legalTexts)
  const title = notice.source === 'agency' ? t.order : t.notice
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <p className="reading">{notice.explanation ?? t.erased}</p>
      {notice.evidence === null ? null : (
        <>
          <h3>{t.evidence}</h3>
          <p className="evidence">{notice.evidence}</p>
        </>
      )}
      <p className="muted">
        {t.wishes[notice.wish]} · <TimeAgo at={notice.createdAt} />
      </p>
    </section>
  )
}

function Claimant({ notice }: { notice: Notice }) {
  const t = useTexts(legalTexts)
  const format = useFormat()
  const isLead = includesRole(useSession()?.claims.role ?? 'reader', 'lead')
  const isOrder = notice.source === 'agency'
  const title = isOrder ? t.agency : t.claimant
  const lines: [string, string | null][] = [
    [t.claimantKind, notice.claimantKind === null ? null : t.claimantKinds[notice.claimantKind]],
    [t.claimantName, notice.name],
    [t.contact, notice.contact],
    [t.proxy, notice.proxy],
    [t.reference, notice.reference],
    [t.agencyDue, notice.dueAt === null ? null : format.exact(notice.dueAt)],
  ]
  const known = lines.filter((line): line is [string, string] => line[1] !== null)
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {isLead ? null : <p className="muted">{t.claimantHidden}</p>}
      {isForPeople(notice) ? <p>{t.forPeople}</p> : null}
      <dl className="facts">
        {known.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
