import { useEffect, type ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from './icon.js'

export interface PageHeaderProps {
  title: string
  /** The list this page was opened from. */
  back?: { to: string; text: string }
  /** One line below the title. */
  about?: ReactNode
  /** Buttons at the right. */
  children?: ReactNode
}

/** Names the page, on it and in the browser's tab. */
export function PageHeader({ title, back, about, children }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Moderato`
  }, [title])
  return (
    <header className="page-header">
      <div>
        {back === undefined ? null : (
          <Link className="page-back" to={back.to}>
            <Icon name="back" size={14} />
            {back.text}
          </Link>
        )}
        <h1>{title}</h1>
        {about === undefined ? null : <p className="muted">{about}</p>}
      </div>
      {children === undefined ? null : <div className="actions">{children}</div>}
    </header>
  )
}
