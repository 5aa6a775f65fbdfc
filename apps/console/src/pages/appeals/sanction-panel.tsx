import { Link } from 'react-router'
import type { Schemas } from '@moderato/api-client'
import { usePolicyName } from '../../api/use-policies.js'
import { Badge } from '../../parts/badge.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'
import { useFormat } from '../../texts/format.js'
import { appealsTexts } from './texts.js'

/** The measure that is appealed: what, why, until when, by whom. */
export function SanctionPanel({ sanction }: { sanction: Schemas['AppealedSanctionView'] }) {
  const t = useTexts(appealsTexts)
  const core = useTexts(coreTexts)
  const format = useFormat()
  const nameOf = usePolicyName()
  const { kind, active, liftedAt, startsAt, endsAt, policyCode, explanation, imposedBy, person } = sanction
  return (
    <section className="panel" aria-label={t.sanction}>
      <h2>{t.sanction}</h2>
      <p className="row">
        <Badge tone="danger">{core.sanctions[kind]}</Badge>
        <Badge>{active ? t.inForce : liftedAt === null ? t.over : t.lifted}</Badge>
        {policyCode === null ? null : <span>{nameOf(policyCode)}</span>}
      </p>
      <p>{explanation ?? <span className="muted">{t.noExplanation}</span>}</p>
      <p className="muted">
        {t.period(format.day(startsAt), endsAt === null ? t.noEnd : format.moment(endsAt))}
        {imposedBy === null ? '' : ` · ${t.imposedBy(imposedBy.name)}`}
      </p>
      <Link to={`/people/${person.id}?tab=measures`}>{t.seePerson}</Link>
    </section>
  )
}
