import type { FigureColumn } from './figure-column.js'

/**
 * A table as text that spreadsheets take for text: whatever begins like a formula (`=`, `+`, `-`, `@`, a tab or a carriage
 * return) gets a mark before it, because names in it were chosen by strangers. Numbers stay numbers.
 */
export async function csvOf<Row>(columns: readonly FigureColumn<Row>[], rows: readonly Row[]): Promise<string> {
  const { default: papa } = await import('papaparse')
  const data = [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ value }) => value(row) ?? ''))]
  return papa.unparse(data, { escapeFormulae: true })
}

/** Hands a text over as a file. The mark at its beginning tells spreadsheets that it is UTF-8. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
