import * as Ariakit from '@ariakit/react'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.js'

export interface MenuItem {
  readonly id: string
  readonly text: ReactNode
  readonly icon?: IconName
  readonly isDisabled?: boolean
  readonly isChosen?: boolean
  readonly run: () => void
}

export interface MenuProps {
  label: string
  items: readonly MenuItem[]
  /** What the button shows. */
  children: ReactNode
  className?: string
}

/** A button that opens a list of things to do. */
export function Menu({ label, items, children, className = 'button quiet' }: MenuProps) {
  return (
    <Ariakit.MenuProvider>
      <Ariakit.MenuButton className={className} aria-label={label}>
        {children}
      </Ariakit.MenuButton>
      <Ariakit.Menu className="menu" gutter={4} portal>
        {items.map(({ id, text, icon, isDisabled = false, isChosen = false, run }) => (
          <Ariakit.MenuItem key={id} className="menu-item" disabled={isDisabled} onClick={run}>
            {icon === undefined ? null : <Icon name={icon} />}
            <span>{text}</span>
            {isChosen ? <Icon name="check" size={16} /> : null}
          </Ariakit.MenuItem>
        ))}
      </Ariakit.Menu>
    </Ariakit.MenuProvider>
  )
}
