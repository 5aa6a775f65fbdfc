import { useRef, useState } from 'react'
import type { DecisionOutcome } from '@moderato/contracts'
import { askToStay } from '../../../app/leave-warning.js'
import { useCommands } from '../../../keyboard/use-commands.js'
import { ApiProblem } from '../../../api/problem.js'
import { Button } from '../../../parts/button.js'
import { toast } from '../../../parts/toasts.js'
import { problemText } from '../../../texts/problem-text.js'
import { useLanguage, useTexts } from '../../../texts/catalogue.js'
import { decideSecond, skipSecond } from '../handling/decide-second.js'
import type { SecondReview } from '../handling/desk-calls.js'
import { drafts } from '../handling/drafts.js'
import { judge, orderPolicies, type Draft } from '../handling/suggest.js'
import { desk } from '../handling/the-desk.js'
import { deskTexts } from '../texts.js'
import { ExplanationField } from './explanation-field.js'
import { Outcomes } from './outcomes.js'
import { PolicyChoice, policyKeysMax } from './policy-choice.js'
import { useDecisionCommands } from './use-decision-commands.js'
import { usePolicies } from './use-policies.js'

/** The same keys as for a case; what they say changes nothing but the agreement of reviewers. */
export function SecondDecisionBar({ review }: { review: SecondReview }) {
  const { second: t, decide: texts, acts, group } = useTexts(deskTexts)
  const language = useLanguage()
  const policies = usePolicies()
  const { id, reports } = review
  const [draft, setDraft] = useState<Draft>(() => drafts.get(id))
  const explanation = useRef<HTMLTextAreaElement>(null)
  const offered = orderPolicies(policies, reports)
  const chosen = offered.find(({ code }) => code === draft.policyCode) ?? offered[0]
  const change = (part: Draft) => setDraft(drafts.change(id, part))
  const tell = (error: unknown) => toast(problemText(ApiProblem.of(error), language), 'danger')
  const decideAs = (outcome: DecisionOutcome) => {
    const opinion = judge(outcome, draft, policies, reports)
    if (opinion !== null) askToStay(decideSecond(desk, opinion)).catch(tell)
  }
  const skip = () => void skipSecond(desk).catch(tell)
  const isBlocked = policies.length === 0

  useDecisionCommands({
    offered: offered.slice(0, policyKeysMax),
    isBlocked,
    template: null,
    decideAs,
    change,
    explanation,
    sanction: null,
  })
  useCommands([{ id: 'desk.skip', text: acts.skip, group, keys: 'KeyS', run: skip }])
  return (
    <section className="decision-bar" aria-label={t.title}>
      <div className="foot-head">
        <span className="label" aria-hidden="true">
          {texts.policy}
        </span>
        <div className="case-acts" role="group" aria-label={acts.title}>
          <Button kind="quiet" icon="skip" command="desk.skip" onClick={skip}>
            {acts.skip}
          </Button>
        </div>
      </div>
      <PolicyChoice offered={offered} chosen={chosen} onChoose={(policyCode) => change({ policyCode })} />
      <ExplanationField
        field={explanation}
        texts={t}
        value={draft.explanation ?? ''}
        template={null}
        onChange={(words) => change({ explanation: words })}
      />
      <Outcomes chosen={chosen} isBlocked={isBlocked} onChoose={decideAs} />
    </section>
  )
}
