import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { nextRow } from './next-row.js'

export interface Column<Row> {
  readonly id: string
  readonly header: ReactNode
  /** As in `grid-template-columns`, e.g. `minmax(12rem, 1fr)`. */
  readonly width: string
  readonly align?: 'start' | 'end'
  readonly cell: (row: Row) => ReactNode
}

export interface DataTableProps<Row> {
  /** What the table is about, read aloud. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Enter, or a click. */
  onOpen?: (row: Row) => void
  /** Rows that are chosen; Space chooses. */
  selected?: ReadonlySet<string>
  onSelect?: (row: Row) => void
  /** Called when the end comes into sight. */
  onEnd?: () => void
  rowHeight?: number
}

const overscan = 12

/**
 * Rows in a list of any length: only those in sight are in the page. Arrow keys, Page, Home and End move; the order is
 * the one that is given, because the service sorts.
 */
export function DataTable<Row>({ label, columns, rows, rowKey, rowHeight = 44, ...props }: DataTableProps<Row>) {
  const frame = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan,
  })
  const shown = virtual.getVirtualItems()
  const lastShown = shown.at(-1)?.index ?? 0
  const { onEnd } = props
  useEffect(() => {
    if (rows.length > 0 && lastShown >= rows.length - overscan) onEnd?.()
  }, [lastShown, rows.length, onEnd])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.getAttribute('role') !== 'row') return
    const row = rows[active]
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? rowHeight) / rowHeight) - 1)
    const next = nextRow(event.key, { active, count: rows.length, page })
    if (next !== null) {
      setActive(next)
      virtual.scrollToIndex(next)
      requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus())
    } else if (event.key === 'Enter' && row !== undefined) props.onOpen?.(row)
    else if (event.key === ' ' && row !== undefined) props.onSelect?.(row)
    else return
    event.preventDefault()
  }

  const template = { gridTemplateColumns: columns.map(({ width }) => width).join(' ') }
  return (
    <div className="table" role="grid" aria-label={label} aria-rowcount={rows.length + 1} onKeyDown={onKeyDown}>
      <div className="table-head" role="row" aria-rowindex={1} style={template}>
        {columns.map(({ id, header, align = 'start' }) => (
          <div key={id} role="columnheader" className={align}>
            {header}
          </div>
        ))}
      </div>
      <div className="table-frame" ref={frame} role="presentation">
        <div className="table-rows" role="presentation" style={{ height: virtual.getTotalSize() }}>
          {shown.map(({ index, start, size }) => {
            const row = rows[index]
            if (row === undefined) return null
            const key = rowKey(row)
            return (
              <div
                key={key}
                role="row"
                className="table-row"
                data-row={index}
                aria-rowindex={index + 2}
                aria-selected={props.selected?.has(key)}
                tabIndex={index === Math.min(active, rows.length - 1) ? 0 : -1}
                style={{ ...template, height: size, transform: `translateY(${start}px)` }}
                onFocus={() => setActive(index)}
                onClick={() => props.onOpen?.(row)}
              >
                <Cells columns={columns} row={row} />
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

function Cells<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  return columns.map(({ id, cell, align = 'start' }) => (
    <div key={id} role="gridcell" className={align}>
      {cell(row)}
    </div>
  ))
}
