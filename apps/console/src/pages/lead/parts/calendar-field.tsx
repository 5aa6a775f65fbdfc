import type { Schemas } from '@moderato/api-client'
import { Button, IconButton } from '../../../parts/button.js'
import { useTexts } from '../../../texts/catalogue.js'
import { roomTexts } from '../texts/room.js'
import { FieldGroup, LineField, SwitchField, type FieldProps } from './fields.js'
import { TagField } from './tag-field.js'

export type Calendar = Schemas['WorkingCalendarView']
type Span = string[]

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]
const workdays: readonly string[] = weekdays.slice(0, 5)
const usualSpan: Span = ['09:00', '18:00']

const usual = (): Calendar => ({
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  days: Object.fromEntries(workdays.map((day) => [day, [usualSpan]])),
  holidays: [],
})

interface CalendarFieldProps extends FieldProps<Calendar | null> {
  /** What ticking the box means. */
  switchLabel: string
}

/** Working hours by day of the week, or none. */
export function CalendarField({ label, hint, error, value, onChange, switchLabel }: CalendarFieldProps) {
  const t = useTexts(roomTexts).calendar
  const setDay = (day: string, spans: Span[]) => {
    if (value !== null) onChange({ ...value, days: daysWith(value.days, day, spans) })
  }
  return (
    <FieldGroup label={label} hint={hint} error={error}>
      <SwitchField label={switchLabel} value={value !== null} onChange={(isOn) => onChange(isOn ? usual() : null)} />
      {value === null ? null : (
        <div className="calendar">
          {weekdays.map((day) => (
            <DayRow
              key={day}
              name={t.days[day]}
              spans={value.days[day] ?? []}
              onChange={(spans) => setDay(day, spans)}
            />
          ))}
          <Button
            kind="quiet"
            onClick={() => {
              const monday = value.days['mon'] ?? [usualSpan]
              onChange({
                ...value,
                days: { ...value.days, ...Object.fromEntries(workdays.map((day) => [day, monday])) },
              })
            }}
          >
            {t.likeMonday}
          </Button>
          <LineField
            label={t.timeZone}
            hint={t.timeZoneHint}
            error={undefined}
            value={value.timeZone}
            onChange={(timeZone) => onChange({ ...value, timeZone })}
          />
          <TagField
            label={t.holidays}
            hint={t.holidaysHint}
            error={undefined}
            value={value.holidays}
            placeholder="2027-01-01"
            onChange={(holidays) => onChange({ ...value, holidays: [...holidays].sort() })}
          />
        </div>
      )}
    </FieldGroup>
  )
}

function daysWith(days: Calendar['days'], day: string, spans: Span[]): Calendar['days'] {
  const others = Object.entries(days).filter(([name]) => name !== day)
  return Object.fromEntries(spans.length === 0 ? others : [...others, [day, spans]])
}

interface DayRowProps {
  name: string
  spans: Span[]
  onChange: (spans: Span[]) => void
}

function DayRow({ name, spans, onChange }: DayRowProps) {
  const t = useTexts(roomTexts).calendar
  const setTime = (at: number, end: 0 | 1, time: string) =>
    onChange(spans.map((span, index) => (index === at ? span.with(end, time) : span)))
  return (
    <div className="day" role="group" aria-label={name}>
      <span className="day-name">{name}</span>
      {spans.length === 0 ? <span className="muted">{t.free}</span> : null}
      {spans.map(([from = '', to = ''], at) => (
        <span key={at} className="span">
          <TimeInput label={t.from(name)} value={from} onChange={(time) => setTime(at, 0, time)} />
          –
          <TimeInput label={t.to(name)} value={to} onChange={(time) => setTime(at, 1, time)} />
          <IconButton
            icon="close"
            label={t.remove(name)}
            onClick={() => onChange(spans.filter((_, index) => index !== at))}
          />
        </span>
      ))}
      <IconButton icon="plus" label={t.add(name)} onClick={() => onChange([...spans, nextSpan(spans)])} />
    </div>
  )
}

/** An hour's pause after the last span, then until evening. */
function nextSpan(spans: Span[]): Span {
  const lastEnd = Number(spans.at(-1)?.[1]?.slice(0, 2) ?? Number.NaN)
  if (Number.isNaN(lastEnd) || lastEnd > 22) return usualSpan
  return [`${String(Math.min(23, lastEnd + 1)).padStart(2, '0')}:00`, '24:00']
}

function TimeInput({ label, value, onChange }: { label: string; value: string; onChange: (time: string) => void }) {
  return (
    <input
      type="text"
      className="input time"
      aria-label={label}
      inputMode="numeric"
      maxLength={5}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => onChange(completed(value))}
    />
  )
}

/** `9` and `930` are times as well. */
function completed(time: string): string {
  const digits = time.replace(/\D/g, '')
  if (digits.length === 0 || digits.length > 4) return time
  const padded = digits.length <= 2 ? `${digits.padStart(2, '0')}00` : digits.padStart(4, '0')
  return `${padded.slice(0, 2)}:${padded.slice(2)}`
}
