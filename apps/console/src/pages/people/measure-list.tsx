import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../api/api.js'
import { ApiProblem } from '../../api/problem.js'
import { usePolicyName } from '../../api/use-policies.js'
import { Badge } from '../../parts/badge.js'
import { Button } from '../../parts/button.js'
import { Confirm } from '../../parts/confirm.js'
import { Empty } from '../../parts/states.js'
import { toast } from '../../parts/toasts.js'
import { coreTexts } from '../../texts/core.js'
import { useLanguage, useTexts } from '../../texts/catalogue.js'
import { useFormat } from '../../texts/format.js'
import { problemText } from '../../texts/problem-text.js'
import { peopleTexts } from './texts.js'

type Person = Schemas['PersonView']
type Sanction = Schemas['SanctionView']

/** Measures against a person, in force or past. */
export function MeasureList({ person }: { person: Person }) {
  const t = useTexts(peopleTexts)
  const language = useLanguage()
  const queries = useQueryClient()
  const [lifted, setLifted] = useState<Sanction | null>(null)
  const lift = useMutation({
    mutationFn: (sanctionId: string) =>
      read(
        api.DELETE('/v1/sites/{site}/moderation/users/{userId}/sanctions/{sanctionId}', {
          params: { path: inSite({ userId: person.id, sanctionId }) },
        }),
      ),
    onSuccess: () => toast(t.liftedToast),
    onError: (error) => toast(problemText(ApiProblem.of(error), language), 'danger'),
    onSettled: () => {
      setLifted(null)
      void queries.invalidateQueries({ queryKey: ['person', person.id] })
    },
  })
  if (person.sanctions.length === 0) return <Empty title={t.noMeasures} />
  return (
    <div className="tab-body">
      <ul className="entries">
        {person.sanctions.map((sanction) => (
          <li key={sanction.id} className="entry">
            <Measure sanction={sanction} onLift={() => setLifted(sanction)} />
          </li>
        ))}
      </ul>
      {lifted === null ? null : (
        <Confirm
          title={t.liftTitle}
          action={t.lift}
          isBusy={lift.isPending}
          onConfirm={() => lift.mutate(lifted.id)}
          onClose={() => setLifted(null)}
        >
          <p>{t.liftAbout}</p>
        </Confirm>
      )}
    </div>
  )
}

function Measure({ sanction, onLift }: { sanction: Sanction; onLift: () => void }) {
  const t = useTexts(peopleTexts)
  const core = useTexts(coreTexts)
  const format = useFormat()
  const nameOf = usePolicyName()
  const { kind, active, liftedAt, startsAt, endsAt, policyCode, explanation, appeal } = sanction
  return (
    <>
      <p className="entry-line">
        <strong>{core.sanctions[kind]}</strong>
        <Badge tone={active ? 'danger' : 'plain'}>{active ? t.active : liftedAt === null ? t.over : t.lifted}</Badge>
        {policyCode === null ? null : <span>{nameOf(policyCode)}</span>}
        <span>
          {format.day(startsAt)} – {endsAt === null ? t.forever : t.until(format.moment(endsAt))}
        </span>
        {appeal === null ? null : <Link to={`/appeals/${appeal.id}`}>{t.appeal[appeal.state]}</Link>}
        {active ? <Button onClick={onLift}>{t.lift}</Button> : null}
      </p>
      {explanation === null ? null : <p>{explanation}</p>}
    </>
  )
}
