import { useId, type ReactNode } from 'react'
import { Field } from '../../../parts/field.js'
import { useTexts } from '../../../texts/catalogue.js'
import { roomTexts } from '../texts/room.js'
import type { Binding } from './bound.js'

export interface FieldProps<Value> extends Binding<Value> {
  label: string
  hint?: string | undefined
  isDisabled?: boolean
}

/** A line of text. */
export function LineField({
  label,
  hint,
  error,
  value,
  onChange,
  isDisabled,
  mono,
}: FieldProps<string> & { mono?: boolean }) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          type="text"
          className={mono === true ? 'input mono' : 'input'}
          value={value}
          disabled={isDisabled}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

interface NumberFieldProps extends FieldProps<number | null> {
  min?: number
  max?: number
  step?: number
  unit?: string
  /** What an empty field means; left out: it must hold a number. */
  none?: string
}

/** A number with its unit, or nothing where that means something. */
export function NumberField({
  label,
  hint,
  error,
  value,
  onChange,
  isDisabled,
  unit,
  none,
  ...bounds
}: NumberFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <span className="number-field">
          <input
            {...control}
            {...bounds}
            type="number"
            className="input"
            value={value === null || Number.isNaN(value) ? '' : value}
            placeholder={none}
            disabled={isDisabled}
            onChange={({ target }) => onChange(target.value === '' ? null : target.valueAsNumber)}
          />
          {unit === undefined ? null : <span className="unit">{unit}</span>}
        </span>
      )}
    </Field>
  )
}

export interface Option<Value extends string> {
  readonly value: Value
  readonly text: string
  readonly isDisabled?: boolean
}

/** One of a few. */
export function PickField<Value extends string>({
  label,
  hint,
  error,
  value,
  onChange,
  options,
  isDisabled,
}: FieldProps<Value> & { options: readonly Option<Value>[] }) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={value}
          disabled={isDisabled}
          onChange={(event) => onChange(event.target.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isDisabled}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Any of a few, each with a box to tick. */
export function ChoiceField<Value extends string>({
  label,
  hint,
  error,
  value,
  onChange,
  options,
  isDisabled,
}: FieldProps<readonly Value[]> & { options: readonly Option<Value>[] }) {
  const id = useId()
  const toggle = (one: Value) =>
    onChange(options.map((option) => option.value).filter((known) => (known === one) !== value.includes(known)))
  return (
    <FieldGroup label={label} hint={hint} error={error}>
      <div className="choices">
        {options.map((option) => (
          <span key={option.value} className="tick">
            <input
              type="checkbox"
              id={`${id}-${option.value}`}
              checked={value.includes(option.value)}
              disabled={isDisabled === true || option.isDisabled === true}
              onChange={() => toggle(option.value)}
            />
            <label htmlFor={`${id}-${option.value}`}>{option.text}</label>
          </span>
        ))}
      </div>
    </FieldGroup>
  )
}

export function SwitchField({ label, hint, value, onChange, isDisabled }: Omit<FieldProps<boolean>, 'error'>) {
  const id = useId()
  return (
    <div className="field check">
      <input
        type="checkbox"
        id={id}
        checked={value}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
      />
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  )
}

interface GroupProps {
  label: string
  hint?: string | undefined
  error?: string | undefined
  children: ReactNode
}

/** Several controls under one name. */
export function FieldGroup({ label, hint, error, children }: GroupProps) {
  const id = useId()
  return (
    <fieldset className="field group" {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}>
      <legend>{label}</legend>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {children}
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}

/** A value that is there or not, e.g. «no limit». */
export function useYesNo(): (value: boolean) => string {
  const t = useTexts(roomTexts)
  return (value) => (value ? t.yes : t.no)
}
