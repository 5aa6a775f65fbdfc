import type { Locale } from '@moderato/contracts'
import type { Messages, PluralText } from './messages.js'

/** The texts of one language, with its numbers, dates and plurals. */
export class Texts {
  readonly #numbers: Intl.NumberFormat
  readonly #plurals: Intl.PluralRules
  readonly #relative: Intl.RelativeTimeFormat
  readonly #moment: Intl.DateTimeFormat
  readonly #day: Intl.DateTimeFormat
  readonly #problems: Map<string, string>

  constructor(
    readonly locale: Locale,
    readonly of: Messages,
  ) {
    this.#numbers = new Intl.NumberFormat(locale)
    this.#plurals = new Intl.PluralRules(locale)
    this.#relative = new Intl.RelativeTimeFormat(locale)
    this.#moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
    this.#problems = new Map(Object.entries(of.problems))
    this.#day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  }

  number(value: number): string {
    return this.#numbers.format(value)
  }

  plural(text: PluralText, count: number): string {
    const form = this.#plurals.select(count) === 'one' ? (text.one ?? text.other) : text.other
    return form.replace('{n}', this.number(count))
  }

  /** Adds words for problems that only those meet who do more than read. */
  learn(problems: Readonly<Record<string, string>>): void {
    for (const [code, text] of Object.entries(problems)) this.#problems.set(code, text)
  }

  problem(code: string, retryAfterSec: number | null): string {
    const name = code.startsWith('token-') ? 'signed-out' : code
    const text = this.#problems.get(name) ?? this.of.problems.unknown
    return text.replace('{sec}', this.number(retryAfterSec ?? 1))
  }

  /** Date and time in full, in the reader's own time zone. */
  moment(at: string): string {
    return this.#moment.format(new Date(at))
  }

  day(at: string): string {
    return this.#day.format(new Date(at))
  }

  /** How long ago for one week, then the date. */
  age(at: string, nowMs: number): string {
    const minutes = Math.floor((nowMs - Date.parse(at)) / 60_000)
    if (minutes < 1) return this.of.justNow
    if (minutes < 60) return this.#relative.format(-minutes, 'minute')
    if (minutes < 24 * 60) return this.#relative.format(-Math.floor(minutes / 60), 'hour')
    if (minutes < 7 * 24 * 60) return this.#relative.format(-Math.floor(minutes / (24 * 60)), 'day')
    return this.day(at)
  }
}

const languages: Record<Locale, () => Promise<{ default: Messages }>> = {
  ko: () => import('./ko.js'),
  en: () => import('./en.js'),
  zh: () => import('./zh.js'),
  ja: () => import('./ja.js'),
  vi: () => import('./vi.js'),
}

/** The widget's language for a language tag such as `zh-Hant-TW`: its first part, or English. */
export function localeOf(tag: string): Locale {
  const language = tag.toLowerCase().split('-')[0] ?? ''
  return Object.hasOwn(languages, language) ? (language as Locale) : 'en'
}

export async function loadTexts(locale: Locale): Promise<Texts> {
  return new Texts(locale, (await languages[locale]()).default)
}
