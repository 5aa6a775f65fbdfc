import * as Ariakit from '@ariakit/react'
import type { ReactNode } from 'react'
import { coreTexts } from '../texts/core.js'
import { useTexts } from '../texts/catalogue.js'
import { Icon } from './icon.js'

export interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  /** Buttons at the bottom, the most important one last. */
  footer?: ReactNode
  width?: 'narrow' | 'wide'
}

/** A modal dialog: draw it to open it. Focus goes in, stays, and returns; Escape closes. */
export function Dialog({ title, onClose, children, footer, width = 'narrow' }: DialogProps) {
  const t = useTexts(coreTexts)
  return (
    <Ariakit.Dialog open onClose={onClose} backdrop={<div className="backdrop" />} className={`dialog ${width}`}>
      <header className="dialog-header">
        <Ariakit.DialogHeading render={<h2 />}>{title}</Ariakit.DialogHeading>
        <Ariakit.DialogDismiss className="button quiet icon-button" aria-label={t.close}>
          <Icon name="close" />
        </Ariakit.DialogDismiss>
      </header>
      <div className="dialog-body">{children}</div>
      {footer === undefined ? null : <footer className="dialog-footer">{footer}</footer>}
    </Ariakit.Dialog>
  )
}
