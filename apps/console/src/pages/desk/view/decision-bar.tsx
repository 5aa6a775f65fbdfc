import { useRef, useState } from 'react'
import type { DecisionOutcome } from '@moderato/contracts'
import { Field } from '../../../parts/field.js'
import { useTexts } from '../../../texts/catalogue.js'
import { deskTexts } from '../texts.js'
import type { Judgement } from '../handling/desk-calls.js'
import { drafts } from '../handling/drafts.js'
import type { InHand } from '../handling/desk-state.js'
import { judge, orderPolicies, templateOf, type Draft } from '../handling/suggest.js'
import { CaseActs } from './case-acts.js'
import { useDecisionCommands } from './use-decision-commands.js'
import { ExplanationField } from './explanation-field.js'
import { Outcomes } from './outcomes.js'
import { PolicyChoice, policyKeysMax } from './policy-choice.js'
import { usePolicies } from './use-policies.js'
import { useSettled } from './use-settled.js'
import { SanctionSelect } from './sanction-select.js'

export interface DecisionBarProps {
  held: InHand
  onDecide: (judgement: Judgement) => void
}

/** Policy, words for the author, a measure, and the three outcomes. One key decides with what stands there. */
export function DecisionBar({ held, onDecide }: DecisionBarProps) {
  const { decide: t } = useTexts(deskTexts)
  const policies = usePolicies()
  const { id, reports } = held.case
  const [draft, setDraft] = useDraft(id)
  const explanation = useRef<HTMLTextAreaElement>(null)
  const sanction = useRef<HTMLSelectElement>(null)
  const offered = orderPolicies(policies, reports)
  const chosen = offered.find(({ code }) => code === draft.policyCode) ?? offered[0]
  const isSettled = useSettled(held.trouble)
  const isBlocked = !isSettled || held.case.lease?.token == null || held.trouble?.code === 'lease-lost'

  const template = templateOf(chosen, held.case.language)

  const change = (part: Draft) => setDraft(drafts.change(id, part))
  const decideAs = (outcome: DecisionOutcome) => {
    const judgement = judge(outcome, draft, policies, reports)
    if (judgement !== null) onDecide(judgement)
  }

  useDecisionCommands({
    offered: offered.slice(0, policyKeysMax),
    isBlocked,
    template,
    decideAs,
    change,
    explanation,
    sanction,
  })

  return (
    <section className="decision-bar" aria-label={t.title}>
      <div className="foot-head">
        <span className="label" aria-hidden="true">
          {t.policy}
        </span>
        <CaseActs held={held} />
      </div>
      <PolicyChoice offered={offered} chosen={chosen} onChoose={(policyCode) => change({ policyCode })} />
      <div className="decision-words">
        <ExplanationField
          field={explanation}
          texts={t}
          value={draft.explanation ?? ''}
          template={template}
          onChange={(words) => change({ explanation: words })}
        />
        <Field label={t.sanction}>
          {(control) => (
            <SanctionSelect
              {...control}
              ref={sanction}
              value={draft.sanction}
              onChange={(value) => change({ sanction: value })}
            />
          )}
        </Field>
      </div>
      <Outcomes chosen={chosen} isBlocked={isBlocked || policies.length === 0} onChoose={decideAs} />
    </section>
  )
}

/** What was chosen and typed on a case. Fields and buttons stay from case to case, and with them the focus. */
function useDraft(caseId: string): [Draft, (draft: Draft) => void] {
  const [of, setOf] = useState({ caseId, draft: drafts.get(caseId) })
  const current = of.caseId === caseId ? of : { caseId, draft: drafts.get(caseId) }
  if (current !== of) setOf(current)
  return [current.draft, (draft) => setOf({ caseId, draft })]
}
