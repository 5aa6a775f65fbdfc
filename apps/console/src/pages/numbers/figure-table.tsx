import type { FigureColumn } from './figure-column.js'

export interface FigureTableProps<Row> {
  title: string
  columns: readonly FigureColumn<Row>[]
  rows: readonly Row[]
}

/** The rows themselves; the first column names each. */
export function FigureTable<Row>({ title, columns, rows }: FigureTableProps<Row>) {
  const [head, ...others] = columns
  return (
    <div className="figure-table" role="region" aria-label={title} tabIndex={0}>
      <table className="numbers-table">
        <thead>
          <tr>
            {columns.map(({ id, header }) => (
              <th key={id} scope="col" className={id === head?.id ? '' : 'end'}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {head === undefined ? null : <th scope="row">{wordsOf(head, row)}</th>}
              {others.map((column) => (
                <td key={column.id} className="end">
                  {wordsOf(column, row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function wordsOf<Row>({ value, words }: FigureColumn<Row>, row: Row): string {
  return words === undefined ? String(value(row) ?? '–') : words(row)
}
