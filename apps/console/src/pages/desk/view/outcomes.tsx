import type { DecisionOutcome } from '@moderato/contracts'
import { Button } from '../../../parts/button.js'
import { useTexts } from '../../../texts/catalogue.js'
import type { Policy } from '../handling/suggest.js'
import { deskTexts } from '../texts.js'
import { usePolicyName } from './use-policies.js'

const outcomes = ['dismiss', 'hide', 'remove'] as const

export interface OutcomesProps {
  chosen: Policy | undefined
  isBlocked: boolean
  onChoose: (outcome: DecisionOutcome) => void
}

/** The three ways to decide, each with its key and what it says. */
export function Outcomes({ chosen, isBlocked, onChoose }: OutcomesProps) {
  const { decide: t } = useTexts(deskTexts)
  const nameOf = usePolicyName()
  return (
    <div className="outcomes">
      {outcomes.map((outcome) => (
        <Button
          key={outcome}
          className={`outcome-button ${outcome}`}
          command={`desk.${outcome}`}
          disabled={isBlocked}
          onClick={() => onChoose(outcome)}
        >
          <span className="outcome-name">{t[outcome]}</span>
          <span className="outcome-cites">
            {outcome === 'dismiss' ? t.fine : chosen === undefined ? '' : t.cites(nameOf(chosen))}
          </span>
        </Button>
      ))}
    </div>
  )
}
