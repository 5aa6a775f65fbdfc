import { useLanguage, useTexts } from '../../texts/catalogue.js'
import { useFormat } from '../../texts/format.js'
import type { Interval } from './span.js'
import { numbersTexts } from './texts.js'

export interface FigureWords {
  /** The beginning of a step on an axis. */
  step: (at: string) => string
  number: (value: number | null) => string
  percent: (share: number | null) => string
  /** A span of time with its unit. */
  duration: (sec: number | null) => string
  /** From -1 to 1. */
  kappa: (value: number | null) => string
}

const minuteSec = 60
const hourSec = 3600
const daySec = 86_400

/** How figures are written in the language of the moment. */
export function useFigureWords(interval: Interval): FigureWords {
  const language = useLanguage()
  const format = useFormat()
  const { none } = useTexts(numbersTexts)
  const day = { month: 'numeric', day: 'numeric' } as const
  const clockTime = { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const axis = new Intl.DateTimeFormat(language, interval === 'hour' ? clockTime : day)
  const inUnit = (value: number, unit: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(
      value,
    )
  return {
    step: (at) => axis.format(new Date(at)),
    number: (value) => (value === null ? '–' : format.number(value)),
    percent: (share) => (share === null ? '–' : format.percent(share)),
    duration: (sec) => {
      if (sec === null) return none
      if (sec < minuteSec) return inUnit(Math.round(sec), 'second')
      if (sec < 2 * hourSec) return inUnit(Math.round(sec / minuteSec), 'minute')
      return sec < 2 * daySec ? inUnit(sec / hourSec, 'hour') : inUnit(sec / daySec, 'day')
    },
    kappa: (value) => (value === null ? '–' : value.toFixed(2)),
  }
}
