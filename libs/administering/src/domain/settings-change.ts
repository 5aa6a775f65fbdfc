import type { SiteSettings } from '@moderato/contracts'

/** What a change made of one setting. */
export interface SettingChange {
  from: unknown
  to: unknown
}

/** The settings that a change makes different, by name; empty when it makes none so. */
export function changesOf(before: SiteSettings, patch: Partial<SiteSettings>): Record<string, SettingChange> {
  const changed = Object.entries(patch).flatMap(([name, to]) => {
    const from = before[name as keyof SiteSettings]
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [[name, { from, to }] as const]
  })
  return Object.fromEntries(changed)
}
