/** Days of the week as calendars name them, Sunday first as in `Date`. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
export type Weekday = (typeof weekdays)[number]

/** When a desk works, in its own time zone. */
export interface WorkingCalendar {
  /** IANA name, e.g. `Asia/Seoul`. */
  timeZone: string
  /** Spans of each working day as `HH:MM` from and to, in order and apart; `24:00` is the end of the day. */
  days: Partial<Record<Weekday, [string, string][]>>
  /** Dates without work, `YYYY-MM-DD`. */
  holidays: string[]
}

const dayMs = 86_400_000
/** A calendar that never works within two years is no calendar. */
const daysMax = 731

const formats = new Map<string, Intl.DateTimeFormat>()

/** The moment at which so much working time has passed since the start; null when the desk never works that long. */
export function addWorkingSec(start: Date, workSec: number, calendar: WorkingCalendar): Date | null {
  let leftMs = workSec * 1000
  const startMs = start.getTime()
  const firstDayMs = Math.floor((startMs + offsetMs(startMs, calendar.timeZone)) / dayMs) * dayMs
  for (let day = 0; day < daysMax; day++) {
    for (const [fromMs, toMs] of spansOf(firstDayMs + day * dayMs, calendar)) {
      const beginMs = Math.max(fromMs, startMs)
      if (toMs <= beginMs) continue
      if (toMs - beginMs >= leftMs) return new Date(beginMs + leftMs)
      leftMs -= toMs - beginMs
    }
  }
  return null
}

/** Whether the desk works at the moment. */
export function isWorking(at: Date, calendar: WorkingCalendar): boolean {
  const atMs = at.getTime()
  const dayStartMs = Math.floor((atMs + offsetMs(atMs, calendar.timeZone)) / dayMs) * dayMs
  return spansOf(dayStartMs, calendar).some(([fromMs, toMs]) => fromMs <= atMs && atMs < toMs)
}

/** Working spans of one day as moments. @param localDayMs - midnight of the day as if the zone were UTC */
function spansOf(localDayMs: number, { timeZone, days, holidays }: WorkingCalendar): [number, number][] {
  const date = new Date(localDayMs)
  if (holidays.includes(date.toISOString().slice(0, 10))) return []
  const spans = days[weekdays[date.getUTCDay()] ?? 'sun'] ?? []
  return spans.map(([from, to]) => [momentOf(localDayMs, from, timeZone), momentOf(localDayMs, to, timeZone)])
}

function momentOf(localDayMs: number, time: string, timeZone: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const localMs = localDayMs + (hours * 60 + minutes) * 60_000
  // The offset is that of the moment itself, which near a change of the clocks is another than that of the guess.
  const guessMs = localMs - offsetMs(localMs, timeZone)
  return localMs - offsetMs(guessMs, timeZone)
}

/** How far the zone's clocks are ahead of UTC at a moment. */
function offsetMs(atMs: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(new Date(atMs))
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value)
  const localMs = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour') % 24,
    part('minute'),
    part('second'),
  )
  return localMs - Math.floor(atMs / 1000) * 1000
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}

const spansPerDayMax = 8
const holidaysMax = 366

/** What is wrong with something that is meant to be a calendar; null when nothing is. */
export function findCalendarFault(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be an object'
  const { timeZone, days, holidays, ...strange } = value as Record<string, unknown>
  if (Object.keys(strange).length > 0) return 'must have timeZone, days and holidays only'
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) return 'must name an IANA time zone'
  if (!Array.isArray(holidays) || holidays.length > holidaysMax || !holidays.every(isDate)) {
    return `must list up to ${String(holidaysMax)} holidays as YYYY-MM-DD`
  }
  if (typeof days !== 'object' || days === null || Array.isArray(days)) return 'must have working days'
  const spans = Object.entries(days)
  const isWeek = spans.every(([day, value]) => weekdays.includes(day as Weekday) && areSpans(value))
  const works = spans.some(([, value]) => (value as unknown[]).length > 0)
  return isWeek && works ? null : 'must have spans of HH:MM in order and apart, on at least one day'
}

function isTimeZone(name: string): boolean {
  try {
    return name.length <= 60 && formatOf(name).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
}

function areSpans(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > spansPerDayMax) return false
  const times = value.flatMap((span: unknown) =>
    Array.isArray(span) && span.length === 2 ? (span as unknown[]) : [null],
  )
  if (!times.every(isTime)) return false
  return times.every((time, at) => at === 0 || (times[at - 1] as string) < time)
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value)
}
