import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { ApiProblem } from '../../../api/problem.js'
import { Button } from '../../../parts/button.js'
import { Dialog } from '../../../parts/dialog.js'
import { SelectField, TextArea } from '../../../parts/field.js'
import { toast } from '../../../parts/toasts.js'
import { coreTexts } from '../../../texts/core.js'
import { problemText } from '../../../texts/problem-text.js'
import { useLanguage, useTexts } from '../../../texts/catalogue.js'
import { deskTexts } from '../texts.js'
import { desk } from '../handling/the-desk.js'
import { lose } from '../handling/lease-keeper.js'
import type { InHand } from '../handling/desk-state.js'
import { ColleagueField } from './colleague-field.js'

export type Act = 'skip' | 'hold' | 'hand-over' | 'escalate'

const holdHours = [1, 4, 24, 72] as const
const reasonCharsMax = 500

interface ActDialogProps {
  act: Act
  held: InHand
  onClose: () => void
}

/** Asks why, and whatever else the act needs. What was typed stays when the service refuses. */
export function ActDialog({ act, held, onClose }: ActDialogProps) {
  const { acts: t } = useTexts(deskTexts)
  const core = useTexts(coreTexts)
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const [hours, setHours] = useState<number>(holdHours[1])
  const [colleague, setColleague] = useState('')
  const titles = { skip: t.skipTitle, hold: t.holdTitle, 'hand-over': t.handOverTitle, escalate: t.escalateTitle }
  const names = { skip: t.skip, hold: t.hold, 'hand-over': t.handOver, escalate: t.escalate }

  const { id, lease } = held.case
  const leaseToken = lease?.token ?? ''
  const calls = {
    skip: () => desk.calls.release(id, leaseToken, reason),
    hold: () => desk.calls.hold(id, { leaseToken, holdSec: hours * 3600, reason }),
    'hand-over': () =>
      desk.calls.handOver(id, { leaseToken, toUserId: colleague, reason: reason === '' ? null : reason }),
    escalate: () => desk.calls.escalate(id, { leaseToken, reason }),
  }
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => calls[act](),
    onSuccess: () => {
      desk.remove(id)
      toast(t.done[act])
      onClose()
    },
    onError: (refusal) => {
      const { code, freshCase } = ApiProblem.of(refusal)
      if (code === 'lease-lost' && freshCase !== null) lose(desk, freshCase)
    },
  })
  const isReady = act === 'hand-over' ? colleague !== '' : reason.trim() !== ''
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    mutate()
  }
  return (
    <Dialog title={titles[act]} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        {act === 'skip' ? <Suggestions onChoose={setReason} /> : null}
        {act === 'hand-over' ? <ColleagueField caseId={id} value={colleague} onChange={setColleague} /> : null}
        {act === 'hold' ? <HoursField value={hours} onChange={setHours} /> : null}
        <TextArea
          label={t.reason}
          hint={t.reasonHint}
          value={reason}
          maxLength={reasonCharsMax}
          onChange={(event) => setReason(event.target.value)}
        />
        {error === null ? null : (
          <p className="field-error" role="alert">
            {problemText(ApiProblem.of(error), language)}
          </p>
        )}
        <div className="row">
          <Button kind="primary" type="submit" isBusy={isPending} disabled={!isReady}>
            {names[act]}
          </Button>
          <Button onClick={onClose}>{core.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}

function Suggestions({ onChoose }: { onChoose: (reason: string) => void }) {
  const { acts: t } = useTexts(deskTexts)
  return (
    <div className="row">
      {t.skipReasons.map((reason) => (
        <Button key={reason} onClick={() => onChoose(reason)}>
          {reason}
        </Button>
      ))}
    </div>
  )
}

function HoursField({ value, onChange }: { value: number; onChange: (hours: number) => void }) {
  const { acts: t } = useTexts(deskTexts)
  return (
    <SelectField label={t.holdFor} value={value} onChange={(event) => onChange(Number(event.target.value))}>
      {holdHours.map((count) => (
        <option key={count} value={count}>
          {t.hours(count)}
        </option>
      ))}
    </SelectField>
  )
}
