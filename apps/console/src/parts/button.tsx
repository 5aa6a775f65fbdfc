import type { ComponentProps, ReactNode } from 'react'
import { Icon, type IconName } from './icon.js'
import { Keys } from './keys.js'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'title'> {
  /** `primary`: the one thing to do here; `danger`: cannot be taken back; `quiet`: without a frame. */
  kind?: 'plain' | 'primary' | 'danger' | 'quiet'
  icon?: IconName
  /** Command whose keys are shown on the button. */
  command?: string
  isBusy?: boolean
  children?: ReactNode
}

export function Button({
  kind = 'plain',
  icon,
  command,
  isBusy = false,
  children,
  className = '',
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`button ${kind} ${className}`}
      aria-busy={isBusy || undefined}
      disabled={rest.disabled === true || isBusy}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children === undefined ? null : <span className="label">{children}</span>}
      {command === undefined ? null : <Keys command={command} />}
    </button>
  )
}

/** A button of an icon alone; its label is read aloud and shown when pointed at. */
export function IconButton({ label, icon, ...rest }: ButtonProps & { label: string; icon: IconName }) {
  return <Button kind="quiet" {...rest} icon={icon} aria-label={label} data-tip={label} className="icon-button" />
}
