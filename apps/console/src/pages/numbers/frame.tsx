import type { ReactNode } from 'react'
import { NavLink, useLocation } from 'react-router'
import { PageHeader } from '../../parts/page-header.js'
import { useTexts } from '../../texts/catalogue.js'
import { spans, useNumberSpan, type Interval, type SpanName } from './span.js'
import { numbersTexts } from './texts.js'
import './numbers.css'

type Part = 'site' | 'agreement' | 'mine'
const paths: Readonly<Record<Part, string>> = {
  site: '/numbers',
  agreement: '/numbers/agreement',
  mine: '/numbers/mine',
}
const parts = Object.keys(paths) as Part[]
const intervals = Object.keys(spans) as Interval[]

/** Title, parts of the page, and the span that is looked at. */
export function NumbersFrame({ part, children }: { part: Part; children: ReactNode }) {
  const t = useTexts(numbersTexts)
  const { search } = useLocation()
  return (
    <>
      <PageHeader title={part === 'site' ? t.title : t.parts[part]} about={t.about[part]}>
        <SpanChoice />
      </PageHeader>
      <nav className="numbers-parts" aria-label={t.partsLabel}>
        {parts.map((one) => (
          <NavLink key={one} end to={{ pathname: paths[one], search }} className="numbers-part">
            {t.parts[one]}
          </NavLink>
        ))}
      </nav>
      <div className="page-body numbers">{children}</div>
    </>
  )
}

function SpanChoice() {
  const t = useTexts(numbersTexts)
  const { interval, span, choose } = useNumberSpan()
  return (
    <>
      <div className="segments" role="group" aria-label={t.interval}>
        {intervals.map((one) => (
          <button key={one} type="button" aria-pressed={one === interval} onClick={() => choose(one)}>
            {t.intervals[one]}
          </button>
        ))}
      </div>
      <select
        className="input span-choice"
        aria-label={t.span}
        value={span}
        onChange={({ target }) => choose(interval, target.value as SpanName)}
      >
        {spans[interval].map((one) => (
          <option key={one} value={one}>
            {t.spans[one]}
          </option>
        ))}
      </select>
    </>
  )
}
