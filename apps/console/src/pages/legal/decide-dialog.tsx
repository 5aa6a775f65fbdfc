import { useState } from 'react'
import { decisionGrounds, type DecisionGround } from '@moderato/contracts'
import { Button } from '../../parts/button.js'
import { Dialog } from '../../parts/dialog.js'
import { SelectField } from '../../parts/field.js'
import { emptyJudgement, JudgementFields, type Judgement } from '../../parts/judgement-fields.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'
import { legalTexts } from './texts.js'

export interface DecideDialogProps {
  isBusy: boolean
  onDecide: (judgement: Judgement, ground: DecisionGround) => void
  onClose: () => void
}

/** The decision on a claim; the law is its ground unless the reviewer says otherwise. */
export function DecideDialog({ isBusy, onDecide, onClose }: DecideDialogProps) {
  const t = useTexts(legalTexts)
  const core = useTexts(coreTexts)
  const [judgement, setJudgement] = useState(emptyJudgement)
  const [ground, setGround] = useState<DecisionGround>('illegal')
  const footer = (
    <>
      <Button onClick={onClose}>{core.cancel}</Button>
      <Button
        kind={judgement.outcome === 'remove' ? 'danger' : 'primary'}
        disabled={judgement.policyCode === ''}
        isBusy={isBusy}
        onClick={() => onDecide(judgement, ground)}
      >
        {core.outcomes[judgement.outcome]}
      </Button>
    </>
  )
  return (
    <Dialog title={t.decideTitle} onClose={onClose} footer={footer}>
      <JudgementFields value={judgement} onChange={setJudgement} />
      <SelectField
        label={t.ground}
        value={ground}
        onChange={(event) => setGround(event.target.value as DecisionGround)}
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
