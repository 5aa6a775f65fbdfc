import type { ReactNode } from 'react'
import { ApiProblem } from '../api/problem.js'
import { coreTexts } from '../texts/core.js'
import { problemText } from '../texts/problem-text.js'
import { useLanguage, useTexts } from '../texts/catalogue.js'
import { Button } from './button.js'
import { Icon, type IconName } from './icon.js'

export interface EmptyProps {
  title: string
  icon?: IconName
  /** What to do about it. */
  children?: ReactNode
}

/** Nothing is there, and that is all right. */
export function Empty({ title, icon, children }: EmptyProps) {
  return (
    <div className="state">
      {icon === undefined ? null : <Icon name={icon} size={32} />}
      <p className="state-title">{title}</p>
      {children === undefined ? null : <div className="muted">{children}</div>}
    </div>
  )
}

export interface LoadingProps {
  /** How what is on its way will stand: rows of a table, lines of text; left out: it is not known. */
  as?: 'rows' | 'lines'
}

const barsOf = { rows: 8, lines: 6 }

/** Something is on its way; shows itself only when it takes long. */
export function Loading({ as }: LoadingProps) {
  const t = useTexts(coreTexts)
  if (as !== undefined) {
    return (
      <div className={`skeleton ${as}`} role="status" aria-label={t.loading}>
        {Array.from({ length: barsOf[as] }, (_, at) => (
          <span key={at} />
        ))}
      </div>
    )
  }
  return (
    <div className="state loading" role="status">
      <span className="spinner" aria-hidden="true" />
      <span>{t.loading}</span>
    </div>
  )
}

/** Something could not be read. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTexts(coreTexts)
  const language = useLanguage()
  return (
    <div className="state failure" role="alert">
      <Icon name="alert" size={32} />
      <p className="state-title">{problemText(ApiProblem.of(error), language)}</p>
      {onRetry === undefined ? null : <Button onClick={onRetry}>{t.retry}</Button>}
    </div>
  )
}
