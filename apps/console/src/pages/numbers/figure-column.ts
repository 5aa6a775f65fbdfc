/** One column of the table behind a plot. */
export interface FigureColumn<Row> {
  readonly id: string
  readonly header: string
  /** As it goes into files. */
  readonly value: (row: Row) => string | number | null
  /** As people read it; left out: the value itself. */
  readonly words?: (row: Row) => string
}
