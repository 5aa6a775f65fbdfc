import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useActingTexts } from '../acting/acting-texts.js'
import { useThread } from '../state/thread.js'
import { Modal } from './modal.js'

interface Props {
  title: string
  children?: ComponentChildren
  confirm: string
  isDangerous?: boolean
  /** Does it. @returns why it was refused, or null */
  act: () => Promise<string | null>
  /** What was asked is done, and the dialog is closed. */
  onDone?: () => void
}

/** Asks before something happens, and stays open when it does not. */
export function Confirm({ title, children, confirm, isDangerous, act, onDone }: Props) {
  const thread = useThread()
  const own = useActingTexts()
  const [problem, setProblem] = useState<string | null>(null)
  const [isActing, setActing] = useState(false)
  return (
    <Modal title={title}>
      {children}
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="dialog-foot">
        <button class="button" type="button" onClick={() => thread.dialog.set(null)}>
          {own.cancel}
        </button>
        <button
          class={isDangerous ? 'button primary danger' : 'button primary'}
          type="button"
          aria-disabled={isActing}
          onClick={() => void confirmed()}
        >
          {confirm}
        </button>
      </div>
    </Modal>
  )

  async function confirmed(): Promise<void> {
    if (isActing) return
    setActing(true)
    const refusal = await act()
    setActing(false)
    if (refusal) {
      setProblem(refusal)
      return
    }
    thread.dialog.set(null)
    onDone?.()
  }
}
