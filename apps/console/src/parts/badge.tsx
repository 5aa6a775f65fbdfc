import type { ReactNode } from 'react'

export type Tone = 'plain' | 'accent' | 'good' | 'caution' | 'danger'

/** A word that marks a state. The colour only repeats what the word says. */
/** How urgent a case is, by its tier. */
export const tierTones: readonly Tone[] = ['plain', 'accent', 'caution', 'danger']

export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`badge ${tone}`}>{children}</span>
}
