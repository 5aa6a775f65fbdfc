import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useActingTexts } from '../acting/acting-texts.js'
import { useThread } from '../state/thread.js'
import { Modal } from './modal.js'

interface Props {
  title: string
  text: string
  /** What else can be done. */
  children?: ComponentChildren
}

/** The last word on something: a receipt, or that there is nothing left to do. */
export function AnswerDialog({ title, text, children }: Props) {
  const thread = useThread()
  const own = useActingTexts()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Modal title={title}>
      <p role="status">{text}</p>
      {children}
      <div class="dialog-foot">
        <button ref={button} class="button primary" type="button" onClick={() => thread.dialog.set(null)}>
          {own.close}
        </button>
      </div>
    </Modal>
  )
}
