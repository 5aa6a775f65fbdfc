import { Suspense, useState, type ReactNode } from 'react'
import { Button } from '../../parts/button.js'
import { Loading } from '../../parts/states.js'
import { useTexts } from '../../texts/catalogue.js'
import { csvOf, download } from './csv.js'
import type { FigureColumn } from './figure-column.js'
import { FigureTable } from './figure-table.js'
import { numbersTexts } from './texts.js'

export interface FigurePanelProps<Row> {
  title: string
  about?: string
  /** Name of the file, without its ending. */
  file: string
  columns: readonly FigureColumn<Row>[]
  rows: readonly Row[]
  /** Left out: the table is all there is. */
  plot?: ReactNode
  isWide?: boolean
  /** Whether every row is of nothing: a plot of it would be an empty frame. */
  isBlank?: boolean
}

/** Figures as a plot, as a table, and as a file: the same rows each time. */
export function FigurePanel<Row>({
  title,
  about,
  file,
  columns,
  rows,
  plot,
  isWide = false,
  isBlank = false,
}: FigurePanelProps<Row>) {
  const t = useTexts(numbersTexts)
  const [isTable, setTable] = useState(plot === undefined)
  const other = isTable ? t.asPlot : t.asTable
  const isEmpty = rows.length === 0 || isBlank
  return (
    <div className={`panel figure ${isWide ? 'wide' : ''}`}>
      <header className="figure-head">
        <div>
          <h2>{title}</h2>
          {about === undefined ? null : <p className="hint">{about}</p>}
        </div>
        <div className="row figure-actions">
          {plot === undefined || isEmpty ? null : (
            <Button kind="quiet" aria-label={t.shown(title, other)} onClick={() => setTable(!isTable)}>
              {other}
            </Button>
          )}
          <Button
            kind="quiet"
            icon="download"
            aria-label={t.csvOf(title)}
            disabled={isEmpty}
            onClick={() => void csvOf(columns, rows).then((text) => download(`${file}.csv`, text))}
          >
            {t.csv}
          </Button>
        </div>
      </header>
      {isEmpty ? <p className="muted figure-none">{t.nothing}</p> : null}
      {isEmpty || isTable ? null : <Suspense fallback={<Loading />}>{plot}</Suspense>}
      {isEmpty || !isTable ? null : <FigureTable title={title} columns={columns} rows={rows} />}
    </div>
  )
}
