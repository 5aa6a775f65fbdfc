import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { useThread } from '../state/thread.js'

interface Props {
  title: string
  children: ComponentChildren
  isWide?: boolean
  /** Called with Escape too. */
  onClose?: () => void
}

/** A native modal dialog: the browser keeps focus inside and gives it back. */
export function Modal({ title, children, isWide, onClose }: Props) {
  const thread = useThread()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      class={isWide ? 'dialog wide' : 'dialog'}
      part="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onMouseDown={(event) => event.target === dialog.current && close()}
    >
      <div class="dialog-inner">
        <h3 class="dialog-title" id={id}>
          {title}
        </h3>
        {children}
      </div>
    </dialog>
  )

  function close(): void {
    thread.dialog.set(null)
    onClose?.()
  }
}
