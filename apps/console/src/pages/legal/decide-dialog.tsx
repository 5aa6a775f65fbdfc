import { useState } from 'react'
import { ApiProblem } from '../../api/problem.js'
import { decisionGrounds, type DecisionGround } from '@moderato/contracts'
import { Button } from '../../parts/button.js'
import { Dialog } from '../../parts/dialog.js'
import { SelectField } from '../../parts/field.js'
import { JudgementFields, type Judgement } from '../../parts/judgement-fields.js'
import { coreTexts } from '../../texts/core.js'
import { useLanguage, useTexts } from '../../texts/catalogue.js'
import { problemText } from '../../texts/problem-text.js'
import { decisionDrafts, type DecisionDraft } from './decision-drafts.js'
import { legalTexts } from './texts.js'

export interface DecideDialogProps {
  caseId: string
  /** Whether the reviewer still has the case; without it nothing is decided, and what is typed stays. */
  isHeld: boolean
  isBusy: boolean
  onDecide: (judgement: Judgement, ground: DecisionGround) => void
  onClose: () => void
}

/** The decision on a claim. What is written outlives the dialog, and the claim on the case. */
export function DecideDialog({ caseId, isHeld, isBusy, onDecide, onClose }: DecideDialogProps) {
  const t = useTexts(legalTexts)
  const core = useTexts(coreTexts)
  const language = useLanguage()
  const [draft, setDraft] = useState(() => decisionDrafts.get(caseId))
  const { judgement, ground } = draft
  const change = (part: Partial<DecisionDraft>) => {
    const changed = { ...draft, ...part }
    decisionDrafts.keep(caseId, changed)
    setDraft(changed)
  }
  const footer = (
    <>
      <Button onClick={onClose}>{core.cancel}</Button>
      <Button
        kind={judgement.outcome === 'remove' ? 'danger' : 'primary'}
        disabled={!isHeld || judgement.policyCode === ''}
        isBusy={isBusy}
        onClick={() => onDecide(judgement, ground)}
      >
        {core.outcomes[judgement.outcome]}
      </Button>
    </>
  )
  return (
    <Dialog title={t.decideTitle} onClose={onClose} footer={footer}>
      {isHeld ? null : (
        <p className="banner caution" role="alert">
          {problemText(new ApiProblem('lease-lost', 409), language)}
        </p>
      )}
      <JudgementFields value={judgement} onChange={(next) => change({ judgement: next })} />
      <SelectField
        label={t.ground}
        value={ground}
        onChange={(event) => change({ ground: event.target.value as DecisionGround })}
      >
        {decisionGrounds.map((id) => (
          <option key={id} value={id}>
            {core.grounds[id]}
          </option>
        ))}
      </SelectField>
    </Dialog>
  )
}
