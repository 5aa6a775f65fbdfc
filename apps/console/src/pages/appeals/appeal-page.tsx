import { useParams } from 'react-router'
import type { Schemas } from '@moderato/api-client'
import { usePolicyName } from '../../api/use-policies.js'
import { ownLease, useRenewal } from '../../api/use-renewal.js'
import { useCommands } from '../../keyboard/use-commands.js'
import { Badge } from '../../parts/badge.js'
import { Button } from '../../parts/button.js'
import { LeaseClock } from '../../parts/lease-clock.js'
import { PageHeader } from '../../parts/page-header.js'
import { Failure, Loading } from '../../parts/states.js'
import { DueTime, TimeAgo } from '../../parts/time.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'
import { useFormat } from '../../texts/format.js'
import { AnswerForm } from './answer-form.js'
import { SanctionPanel } from './sanction-panel.js'
import { appealsTexts } from './texts.js'
import { useAppeal, useAppealActs } from './use-appeal.js'
import './appeals.css'

type Appeal = Schemas['AppealView']

/** One appeal: what it says, what was decided, about what; answered by a second person. */
export function AppealPage() {
  const { appealId = '' } = useParams()
  const t = useTexts(appealsTexts)
  const appeal = useAppeal(appealId)
  if (appeal.isPending) return <Loading />
  // An appeal that was read once stays, with what is written under it, when reading it anew fails.
  if (appeal.data === undefined) {
    return (
      <>
        <PageHeader title={t.title} />
        <Failure error={appeal.error} onRetry={() => void appeal.refetch()} />
      </>
    )
  }
  return <AppealView appeal={appeal.data} />
}

function AppealView({ appeal }: { appeal: Appeal }) {
  const t = useTexts(appealsTexts)
  const acts = useAppealActs(appeal.id)
  const lease = ownLease(appeal.lease)
  const isOpen = appeal.state === 'open'
  useRenewal(lease, acts.renew)
  useCommands([
    { id: 'appeals.claim', text: t.claim, group: t.group, keys: 'KeyC', isEnabled: isOpen, run: acts.claim },
    {
      id: 'appeals.release',
      text: t.release,
      group: t.group,
      keys: 'KeyR',
      isEnabled: lease !== null,
      run: () => lease !== null && acts.release(lease.token),
    },
  ])
  return (
    <>
      <PageHeader
        title={useTitle(appeal)}
        back={{ to: '/appeals', text: t.title }}
        about={<Standing appeal={appeal} />}
      >
        {lease === null ? null : <LeaseClock expiresAt={lease.expiresAt} />}
        {isOpen ? (
          <Button kind="primary" command="appeals.claim" isBusy={acts.isBusy} onClick={acts.claim}>
            {t.claim}
          </Button>
        ) : null}
        {lease === null ? null : (
          <Button command="appeals.release" onClick={() => acts.release(lease.token)}>
            {t.release}
          </Button>
        )}
      </PageHeader>
      <div className="page-body appeal-body">
        <div className="appeal-parts">
          <section className="panel" aria-label={t.appeal}>
            <h2>{t.appeal}</h2>
            <p className="reading">{appeal.text ?? t.erased}</p>
            <p className="muted">
              {t.filedBy(t.roles[appeal.role])} · <TimeAgo at={appeal.createdAt} />
            </p>
          </section>
          {appeal.case === null ? null : <Subject about={appeal.case} />}
        </div>
        <div className="appeal-parts">
          {appeal.decision === null ? null : <FirstDecision decision={appeal.decision} />}
          {appeal.sanction === null ? null : <SanctionPanel sanction={appeal.sanction} />}
          {lease === null ? (
            <Waiting appeal={appeal} />
          ) : (
            <AnswerForm key={appeal.id} appeal={appeal} leaseToken={lease.token} />
          )}
        </div>
      </div>
    </>
  )
}

function useTitle({ role, case: about, sanction }: Appeal): string {
  const t = useTexts(appealsTexts)
  if (sanction !== null) return t.bySanctioned(sanction.person.name || t.erased)
  return role === 'author' ? t.byAuthor(about?.author?.name ?? t.roles.author) : t.byReporter
}

function Standing({ appeal }: { appeal: Appeal }) {
  const t = useTexts(appealsTexts)
  return (
    <>
      <Badge tone={appeal.state === 'open' ? 'caution' : 'plain'}>{t.states[appeal.state]}</Badge>{' '}
      {appeal.decidedAt === null && appeal.case !== null ? (
        <>
          {t.due} <DueTime at={appeal.case.dueAt} />
        </>
      ) : null}
    </>
  )
}

function Subject({ about }: { about: NonNullable<Appeal['case']> }) {
  const t = useTexts(appealsTexts)
  const core = useTexts(coreTexts)
  const format = useFormat()
  const { comment, author, reports, contentSnapshot } = about
  return (
    <section className="panel" aria-label={t.comment}>
      <h2>{t.comment}</h2>
      <p className="reading">{contentSnapshot ?? comment?.body ?? t.erased}</p>
      <p className="muted">
        {t.by(author?.name ?? t.erased)}
        {comment === null ? '' : ` · ${core.commentStatuses[comment.status]}`}
      </p>
      <h3>
        {t.reports} {t.reportCount(format.number(reports.length))}
      </h3>
      <ul className="reasons">
        {reports.map(({ seq, category, reason }) => (
          <li key={seq}>
            <strong>{core.categories[category]}</strong> {reason === null || reason === '' ? t.noReason : reason}
          </li>
        ))}
      </ul>
    </section>
  )
}

function FirstDecision({ decision }: { decision: Schemas['DecisionView'] }) {
  const t = useTexts(appealsTexts)
  const core = useTexts(coreTexts)
  const nameOf = usePolicyName()
  const { outcome, policyCode, explanation, createdAt } = decision
  return (
    <section className="panel" aria-label={t.decision}>
      <h2>{t.decision}</h2>
      <p className="row">
        <Badge tone={outcome === 'dismiss' ? 'plain' : 'danger'}>{core.outcomes[outcome]}</Badge>
        <span>{nameOf(policyCode)}</span>
      </p>
      <p>{explanation ?? <span className="muted">{t.noExplanation}</span>}</p>
      <p className="muted">
        {t.decidedAt} <TimeAgo at={createdAt} />
      </p>
    </section>
  )
}

function Waiting({ appeal }: { appeal: Appeal }) {
  const t = useTexts(appealsTexts)
  const { state, lease, sanction, explanation } = appeal
  if (sanction !== null && (state === 'upheld' || state === 'overturned' || state === 'moot')) {
    return (
      <>
        <p className="banner">{t.sanctionAnswered[state]}</p>
        {explanation === null ? null : <p>{explanation}</p>}
      </>
    )
  }
  if (state === 'upheld' || state === 'overturned') return <p className="banner">{t.answered[state]}</p>
  if (lease !== null) return <p className="banner">{t.heldBy(lease.holder.name)}</p>
  return <p className="muted">{sanction === null ? t.secondPerson : t.secondPersonOfSanction}</p>
}
