import { useState } from 'react'
import { Field } from '../../../parts/field.js'
import { useTexts } from '../../../texts/catalogue.js'
import { roomTexts } from '../texts/room.js'
import type { FieldProps } from './fields.js'

const units = { second: 1, minute: 60, hour: 3600, day: 86_400 } as const
type Unit = keyof typeof units

/** The largest unit in which a span is a whole number. */
function unitOf(sec: number): Unit {
  if (sec === 0) return 'minute'
  return (['day', 'hour', 'minute'] as const).find((unit) => sec % units[unit] === 0) ?? 'second'
}

/** A span of time in the unit that suits it; its value is in seconds, or NaN while there is none. */
export function DurationField({ label, hint, error, value, onChange, isDisabled }: FieldProps<number>) {
  const t = useTexts(roomTexts)
  const [unit, setUnit] = useState<Unit>(() => unitOf(value))
  const amount = value / units[unit]
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <span className="duration">
          <input
            {...control}
            type="number"
            className="input"
            min={0}
            step="any"
            value={Number.isNaN(amount) ? '' : Math.round(amount * 100) / 100}
            disabled={isDisabled}
            onChange={({ target }) => onChange(Math.round(target.valueAsNumber * units[unit]))}
          />
          <select
            className="input"
            aria-label={t.unitOf(label)}
            value={unit}
            disabled={isDisabled}
            onChange={({ target }) => {
              const next = target.value as Unit
              setUnit(next)
              onChange(Math.round(amount * units[next]))
            }}
          >
            {Object.keys(units).map((name) => (
              <option key={name} value={name}>
                {t.units[name as Unit]}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  )
}

/** A span of seconds in words, e.g. `4시간`. */
export function useSpanWords(): (sec: number) => string {
  const t = useTexts(roomTexts)
  return (sec) => {
    const unit = unitOf(sec)
    return t.span(String(sec / units[unit]), t.units[unit])
  }
}
