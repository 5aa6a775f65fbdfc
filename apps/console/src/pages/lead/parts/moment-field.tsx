import { Field } from '../../../parts/field.js'
import type { FieldProps } from './fields.js'

/** A date and time, shown in the person's own time zone; its value is ISO 8601 in UTC, or empty while there is none. */
export function MomentField({ label, hint, error, value, onChange, isDisabled }: FieldProps<string>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          className="input"
          value={localOf(value)}
          disabled={isDisabled}
          onChange={({ target }) => onChange(target.value === '' ? '' : new Date(target.value).toISOString())}
        />
      )}
    </Field>
  )
}

/** As the browser's own field writes it: part by part, so that a year that is half typed stays as it is. */
function localOf(moment: string): string {
  if (moment === '') return ''
  const at = new Date(moment)
  const padded = (part: number, digits = 2) => String(part).padStart(digits, '0')
  const day = [padded(at.getFullYear(), 4), padded(at.getMonth() + 1), padded(at.getDate())].join('-')
  return `${day}T${padded(at.getHours())}:${padded(at.getMinutes())}`
}
