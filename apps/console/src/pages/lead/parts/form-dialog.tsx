import { useId, useState, type ReactNode } from 'react'
import type { ApiProblem } from '../../../api/problem.js'
import { Button } from '../../../parts/button.js'
import { Confirm } from '../../../parts/confirm.js'
import { Dialog } from '../../../parts/dialog.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { roomTexts } from '../texts/room.js'
import { ProblemNotice } from './problem-notice.js'
import type { Saving } from './use-saving.js'

export interface FormDialogProps {
  title: string
  isDirty: boolean
  saving: Saving
  /** What the button says; left out: save. */
  action?: string
  /** Explains a refusal further. */
  explain?: (problem: ApiProblem) => string | undefined
  onClose: () => void
  children: ReactNode
  width?: 'narrow' | 'wide'
}

/** A form in a dialog. Whoever closes it with something typed is asked first. */
export function FormDialog({ title, isDirty, saving, action, explain, onClose, children, width }: FormDialogProps) {
  const t = useTexts(coreTexts)
  const { leave } = useTexts(roomTexts)
  const id = useId()
  const [isAsking, setAsking] = useState(false)
  const close = () => (isDirty ? setAsking(true) : onClose())
  const { problem } = saving
  const footer = (
    <>
      <Button onClick={close}>{t.cancel}</Button>
      <Button type="submit" form={id} kind="primary" isBusy={saving.isBusy}>
        {action ?? t.save}
      </Button>
    </>
  )
  return (
    <Dialog title={title} onClose={close} footer={footer} width={width ?? 'narrow'}>
      <form
        id={id}
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          saving.save()
        }}
      >
        <ProblemNotice problem={problem} about={problem === null ? undefined : explain?.(problem)} />
        {children}
      </form>
      {isAsking ? (
        <Confirm
          title={leave.title}
          action={leave.action}
          isDangerous
          onConfirm={onClose}
          onClose={() => setAsking(false)}
        >
          <p>{leave.about}</p>
        </Confirm>
      ) : null}
    </Dialog>
  )
}
