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
