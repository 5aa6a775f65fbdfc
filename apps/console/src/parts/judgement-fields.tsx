import { useId } from 'react'
import { policyName, usePolicies } from '../api/use-policies.js'
import { coreTexts } from '../texts/core.js'
import { useLanguage, useTexts } from '../texts/catalogue.js'
import { SelectField, TextArea } from './field.js'
import { judgementTexts } from './judgement-texts.js'

/** What is said of a case, or of many. */
export interface Judgement {
  readonly outcome: 'dismiss' | 'hide' | 'remove'
  readonly policyCode: string
  readonly explanation: string
}

export const emptyJudgement: Judgement = { outcome: 'hide', policyCode: '', explanation: '' }

/** The body of a decision, as the service wants it. */
export function decisionBody({ outcome, policyCode, explanation }: Judgement, ground: 'terms' | 'illegal') {
  return { outcome, policyCode, ground, ...(explanation.trim() === '' ? {} : { explanation: explanation.trim() }) }
}

export interface JudgementFieldsProps {
  value: Judgement
  onChange: (value: Judgement) => void
}

/** Outcome, policy and reasons. */
export function JudgementFields({ value, onChange }: JudgementFieldsProps) {
  const t = useTexts(coreTexts)
  const words = useTexts(judgementTexts)
  const language = useLanguage()
  const policies = usePolicies()
  const name = useId()
  return (
    <>
      <fieldset className="choice">
        <legend>{words.outcome}</legend>
        {(['dismiss', 'hide', 'remove'] as const).map((outcome) => (
          <label key={outcome} className={`choice-item ${outcome}`}>
            <input
              type="radio"
              name={name}
              checked={value.outcome === outcome}
              onChange={() => onChange({ ...value, outcome })}
            />
            <span>{t.outcomes[outcome]}</span>
          </label>
        ))}
      </fieldset>
      <SelectField
        label={words.policy}
        value={value.policyCode}
        onChange={(event) => onChange({ ...value, policyCode: event.target.value })}
      >
        <option value="">{words.choosePolicy}</option>
        {policies.map(({ code }) => (
          <option key={code} value={code}>
            {policyName(code, policies, language)}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={words.explanation}
        hint={words.explanationHint}
        value={value.explanation}
        onChange={(event) => onChange({ ...value, explanation: event.target.value })}
      />
    </>
  )
}
