import type { ReactNode } from 'react'
import {
  useController,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form'

/** What a control needs to be part of a form. */
export interface Binding<Value> {
  value: Value
  onChange: (value: Value) => void
  error: string | undefined
}

interface BoundProps<Values extends FieldValues, Name extends FieldPath<Values>> {
  form: UseFormReturn<Values>
  name: Name
  children: (binding: Binding<FieldPathValue<Values, Name>>) => ReactNode
}

/** One field of a form, drawn by a control that is handed its value. */
export function Bound<Values extends FieldValues, Name extends FieldPath<Values>>({
  form,
  name,
  children,
}: BoundProps<Values, Name>) {
  const { field, fieldState } = useController({ control: form.control, name })
  return children({ value: field.value, onChange: field.onChange, error: fieldState.error?.message })
}
