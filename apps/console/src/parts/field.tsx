import { useId, type ComponentProps, type ReactNode } from 'react'

interface FieldFrame {
  label: string
  /** A line below the control. */
  hint?: string | undefined
  /** What is wrong with what was typed. */
  error?: string | undefined
}

/** What a field's control has to carry so that its label, hint and error are read with it. */
export interface ControlProps {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

/** Label, hint and error around a control. */
export function Field({
  label,
  hint,
  error,
  children,
}: FieldFrame & { children: (control: ControlProps) => ReactNode }) {
  const id = useId()
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim()
  const control: ControlProps = {
    id,
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(error === undefined ? {} : { 'aria-invalid': true }),
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(control)}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

export function TextField({ label, hint, error, ...input }: FieldFrame & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <input type="text" {...input} {...control} className="input" />}
    </Field>
  )
}

export function TextArea({ label, hint, error, ...input }: FieldFrame & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <textarea rows={3} {...input} {...control} className="input" />}
    </Field>
  )
}

export function SelectField({ label, hint, error, ...input }: FieldFrame & ComponentProps<'select'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <select {...input} {...control} className="input" />}
    </Field>
  )
}

export function CheckField({ label, hint, ...input }: FieldFrame & ComponentProps<'input'>) {
  const id = useId()
  return (
    <div className="field check">
      <input type="checkbox" {...input} id={id} {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })} />
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  )
}
