import type { ReactNode } from 'react'
import { coreTexts } from '../texts/core.js'
import { useTexts } from '../texts/catalogue.js'
import { Button } from './button.js'
import { Dialog } from './dialog.js'

export interface ConfirmProps {
  title: string
  children: ReactNode
  /** What the button says: the deed, not «OK». */
  action: string
  isDangerous?: boolean
  isBusy?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something is done. */
export function Confirm({ title, children, action, isDangerous = false, isBusy = false, ...on }: ConfirmProps) {
  const t = useTexts(coreTexts)
  const footer = (
    <>
      <Button onClick={on.onClose}>{t.cancel}</Button>
      <Button kind={isDangerous ? 'danger' : 'primary'} isBusy={isBusy} onClick={on.onConfirm}>
        {action}
      </Button>
    </>
  )
  return (
    <Dialog title={title} onClose={on.onClose} footer={footer}>
      {children}
    </Dialog>
  )
}
