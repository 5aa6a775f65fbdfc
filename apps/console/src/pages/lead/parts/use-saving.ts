import { useState } from 'react'
import type { FieldErrors, FieldValues, Resolver, UseFormReturn } from 'react-hook-form'
import { onceOnly, type OnceOnly } from '../../../api/api.js'
import { ApiProblem } from '../../../api/problem.js'
import { showFieldErrors } from '../../../parts/problem-fields.js'
import { useLanguage } from '../../../texts/catalogue.js'

/** Options that make a form forget what was typed, whatever its own options keep. */
export const afresh = { keepDirtyValues: false, keepDirty: false } as const

export interface SavingPlan<Values extends FieldValues, Saved> {
  /** Names of fields that the service may object to. */
  fields: readonly string[]
  /** `once`: the same header while the same is sent again, so that a create whose answer got lost is made once. */
  send: (values: Values, once: OnceOnly) => Promise<Saved>
  onSaved: (saved: Saved) => void
  /** Told of a refusal before it is shown. */
  onRefused?: (problem: ApiProblem) => void
}

export interface Saving {
  save: () => void
  isBusy: boolean
  /** Why it was refused, where no field is to blame. */
  problem: ApiProblem | null
}

/** Sends a form. A refusal loses nothing that was typed: it goes beside the fields it is about, or above them. */
export function useSaving<Values extends FieldValues, Saved>(
  form: UseFormReturn<Values>,
  plan: SavingPlan<Values, Saved>,
): Saving {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const language = useLanguage()
  const [isBusy, setBusy] = useState(false)
  const [sent] = useState(() => new Map<string, OnceOnly>())
  const submit = form.handleSubmit(async (values) => {
    setBusy(true)
    setProblem(null)
    try {
      const text = JSON.stringify(values)
      const once = sent.get(text) ?? onceOnly()
      sent.set(text, once)
      const saved = await plan.send(values, once)
      sent.clear()
      plan.onSaved(saved)
    } catch (error) {
      const refusal = ApiProblem.of(error)
      plan.onRefused?.(refusal)
      if (showFieldErrors(refusal, form.setError, plan.fields, language)) goToFirstError()
      else setProblem(refusal)
    } finally {
      setBusy(false)
    }
  }, goToFirstError)
  return { save: () => void submit(), isBusy, problem }
}

/** Once it is drawn: the field at fault may be far from the button. */
function goToFirstError(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid=true]')?.focus())
}

/** What is wrong with values, by field; empty where nothing is. */
export type Check<Values> = (values: Values) => Partial<Record<keyof Values & string, string | undefined>>

/** Lets a form look at its values before they are sent. */
export function checkedBy<Values extends FieldValues>(check: Check<Values>): Resolver<Values> {
  return (values) => {
    const found = Object.entries(check(values)).filter(([, message]) => message !== undefined)
    if (found.length === 0) return { values, errors: {} }
    const errors = found.map(([name, message]) => [name, { type: 'check', message }])
    return { values: {}, errors: Object.fromEntries(errors) as FieldErrors<Values> }
  }
}
