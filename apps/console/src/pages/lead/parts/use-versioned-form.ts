import { useForm, type FieldValues, type Resolver, type UseFormReturn } from 'react-hook-form'
import { afresh } from './use-saving.js'
import { useTheirChanges, type TheirChange } from './use-their-changes.js'

/** A form over something that others edit as well. */
export interface VersionedForm<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>
  readonly isDirty: boolean
  /** What others made of it meanwhile; what was typed stays. */
  readonly changes: readonly TheirChange[]
  /** The field's name on the screen. */
  readonly labelOf: (name: string) => string
  /** What a change starts from: the version the person has seen; 0 for a new thing. */
  readonly version: number
  readonly keep: () => void
  readonly take: () => void
}

interface VersionedFormPlan<Thing, Values extends FieldValues> {
  /** As it is now; null for a new one. */
  thing: Thing | null
  valuesOf: (thing: Thing | null) => Values
  resolver: Resolver<Values>
  /** Fields of the thing that people edit, by their names on the screen. */
  labels: Readonly<Record<string, string>>
}

const isNew = { version: 0 }

/** Shows at once what others changed while nothing was typed, and tells of it afterwards. */
export function useVersionedForm<Thing extends { version: number }, Values extends FieldValues>({
  thing,
  valuesOf,
  resolver,
  labels,
}: VersionedFormPlan<Thing, Values>): VersionedForm<Values> {
  const form = useForm<Values>({
    values: valuesOf(thing),
    resetOptions: { keepDirtyValues: true, keepDirty: true },
    resolver,
  })
  const { isDirty } = form.formState
  const current: { version: number } = thing ?? isNew
  const theirs = useTheirChanges(current, isDirty)
  const changes = theirs.changes.filter(({ name }) => name in labels)
  return {
    ...{ form, isDirty, changes },
    labelOf: (name) => labels[name] ?? name,
    version: changes.length === 0 ? current.version : theirs.seen.version,
    keep: theirs.accept,
    take: () => {
      form.reset(valuesOf(thing), afresh)
      theirs.accept()
    },
  }
}
