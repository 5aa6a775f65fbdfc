import type { CSSProperties } from 'react'
export interface KeyFigure {
  readonly name: string
  readonly value: string
}

const rowMax = 6

/** The few figures one looks at first. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  // One row, or two of the same length.
  const perRow = figures.length > rowMax ? Math.ceil(figures.length / 2) : figures.length
  return (
    <dl className="key-figures" style={{ '--figures-per-row': perRow } as CSSProperties}>
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
