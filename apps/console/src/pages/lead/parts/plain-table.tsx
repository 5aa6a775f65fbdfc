import type { ReactNode } from 'react'

/** Name of a column; `{ end }` where what stands in it are numbers. */
export type Head = string | { readonly end: string }

export interface PlainTableProps {
  label: string
  heads: readonly Head[]
  /** Whether rows end with buttons. */
  hasActions?: boolean
  /** Rows. */
  children: ReactNode
}

/** A table short enough to be drawn whole; where the screen is narrow, it scrolls within itself. */
export function PlainTable({ label, heads, hasActions = false, children }: PlainTableProps) {
  return (
    <div className="table-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>
            {heads.map((head) => {
              const isNumber = typeof head !== 'string'
              const name = isNumber ? head.end : head
              return (
                <th key={name} scope="col" className={isNumber ? 'end' : undefined}>
                  {name}
                </th>
              )
            })}
            {hasActions ? <td /> : null}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
