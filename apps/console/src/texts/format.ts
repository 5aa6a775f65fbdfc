import { useLanguage } from './catalogue.js'
import type { Language } from './language.js'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** Numbers and times as people of a language write them; times in the zone of this device. */
export class Format {
  readonly #number: Intl.NumberFormat
  readonly #percent: Intl.NumberFormat
  readonly #relative: Intl.RelativeTimeFormat
  readonly #moment: Intl.DateTimeFormat
  readonly #exact: Intl.DateTimeFormat
  readonly #day: Intl.DateTimeFormat

  constructor(language: Language) {
    this.#number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
    this.#percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
    this.#relative = new Intl.RelativeTimeFormat(language, {
      numeric: 'auto',
      style: language === 'ko' ? 'long' : 'short',
    })
    const clockTime = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
    this.#moment = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', ...clockTime })
    this.#exact = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'medium', hourCycle: 'h23' })
    this.#day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
  }

  number(value: number): string {
    return this.#number.format(value)
  }

  /** @param share - 0 to 1 */
  percent(share: number): string {
    return this.#percent.format(share)
  }

  /** Day and minute. */
  moment(at: string | number): string {
    return this.#moment.format(new Date(at))
  }

  /** To the second, for titles. */
  exact(at: string | number): string {
    return this.#exact.format(new Date(at))
  }

  day(at: string | number): string {
    return this.#day.format(new Date(at))
  }

  /** How far away a time is, e.g. `3분 전`, `in 2 hr.` */
  relative(at: string | number, nowMs: number): string {
    const ms = new Date(at).getTime() - nowMs
    const size = Math.abs(ms)
    if (size < minuteMs) return this.#relative.format(Math.trunc(ms / 1000), 'second')
    if (size < hourMs) return this.#relative.format(Math.trunc(ms / minuteMs), 'minute')
    if (size < 2 * dayMs) return this.#relative.format(Math.trunc(ms / hourMs), 'hour')
    return this.#relative.format(Math.trunc(ms / dayMs), 'day')
  }

  /** A span of time as a clock, e.g. `4:05` or `1:04:05`. */
  countdown(ms: number): string {
    const sec = Math.max(0, Math.ceil(ms / 1000))
    const parts = [Math.floor(sec / 3600), Math.floor(sec / 60) % 60, sec % 60]
    const shown = parts[0] === 0 ? parts.slice(1) : parts
    return shown.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
  }
}

// Making one costs more than a hundred uses of it, and every time on the screen needs one.
const formats: Partial<Record<Language, Format>> = {}

/** The manner of writing of the language that is chosen now. */
export function useFormat(): Format {
  const language = useLanguage()
  return (formats[language] ??= new Format(language))
}
