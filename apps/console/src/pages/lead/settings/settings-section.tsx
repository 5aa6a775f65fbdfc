import { useId, type ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { SettingsValues } from './settings-values.js'

export interface SectionProps {
  form: UseFormReturn<SettingsValues>
}

/** Settings that belong together. */
export function SettingsSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="panel settings-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
