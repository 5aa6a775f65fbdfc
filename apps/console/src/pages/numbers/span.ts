import { useSearchParams } from 'react-router'
import { clock } from '../../app/clock.js'

const hourMs = 3_600_000

/** Spans that can be asked for, by the width of a step, and where one starts. */
export const spans = { hour: ['24h', '72h', '168h'], day: ['7d', '30d', '90d'] } as const
const usual = { hour: '24h', day: '30d' } as const

export type Interval = keyof typeof spans
export type SpanName = (typeof spans)[Interval][number]

/** What is looked at: it stands in the address, so that it can be handed on. */
export interface NumberSpan {
  readonly interval: Interval
  readonly span: SpanName
  /** Without a span: the usual one. */
  readonly choose: (interval: Interval, span?: SpanName) => void
}

export function useNumberSpan(): NumberSpan {
  const [parameters, setParameters] = useSearchParams()
  const interval: Interval = parameters.get('interval') === 'day' ? 'day' : 'hour'
  const names: readonly SpanName[] = spans[interval]
  const span = names.find((name) => name === parameters.get('span')) ?? usual[interval]
  const choose = (next: Interval, nextSpan: SpanName = usual[next]) => {
    setParameters({ interval: next, span: nextSpan }, { replace: true })
  }
  return { interval, span, choose }
}

/** The span as the service is asked for it, up to now. */
export function queryOf({ interval, span }: Pick<NumberSpan, 'interval' | 'span'>): {
  interval: Interval
  from: string
} {
  const hours = Number.parseInt(span, 10) * (span.endsWith('d') ? 24 : 1)
  return { interval, from: new Date(clock.nowMs() - hours * hourMs).toISOString() }
}
