import type { SiteSettings } from '@moderato/contracts'

/** Settings that this page changes; policies have a page of their own. */
export type Settings = Omit<SiteSettings, 'policyCodes'>

export interface EditionLine {
  code: string
  bodyCharsMax: number | null
}

/** Numbers that must be there; null while their field is empty. */
type Count = 'appealWindowDays' | 'writesPerMinute' | 'staffWritesPerMinute'
type Kept = Omit<Settings, 'editions' | 'origins' | 'screening' | 'autoHide' | 'secondReviewShare' | Count>

/** Settings as the form holds them: one level, lists for records, percent for shares. */
export interface SettingsValues extends Kept, Record<Count, number | null> {
  editions: readonly EditionLine[]
  origins: readonly string[]
  repeat: NonNullable<Settings['screening']['repeat']> | null
  links: NonNullable<Settings['screening']['links']> | null
  newAccount: NonNullable<Settings['screening']['newAccount']> | null
  autoHide: boolean
  threshold: number | null
  /** Percent. */
  secondReviewShare: number | null
}

export function valuesOf(settings: SiteSettings): SettingsValues {
  const { editions, screening, autoHide, secondReviewShare, policyCodes: _, ...same } = settings
  return {
    ...same,
    ...screening,
    editions: Object.entries(editions).map(([code, { bodyCharsMax }]) => ({ code, bodyCharsMax })),
    autoHide: autoHide.enabled,
    threshold: autoHide.threshold,
    secondReviewShare: Math.round(secondReviewShare * 10_000) / 100,
  }
}

export function settingsOf(values: SettingsValues): Settings {
  const { editions, repeat, links, newAccount, autoHide, threshold, secondReviewShare, ...same } = values
  const { appealWindowDays, writesPerMinute, staffWritesPerMinute, origins } = values
  return {
    ...same,
    origins: [...origins],
    appealWindowDays: appealWindowDays ?? 0,
    writesPerMinute: writesPerMinute ?? 0,
    staffWritesPerMinute: staffWritesPerMinute ?? 0,
    editions: Object.fromEntries(editions.map(({ code, bodyCharsMax }) => [code, { bodyCharsMax: bodyCharsMax ?? 0 }])),
    screening: { repeat, links, newAccount },
    autoHide: { enabled: autoHide, threshold: threshold ?? 0 },
    secondReviewShare: Math.round((secondReviewShare ?? 0) * 100) / 10_000,
  }
}

/** What of the settings is another than it was: nobody else's change is sent back. */
export function changedOf(before: SiteSettings, values: SettingsValues): Partial<Settings> {
  const was = new Map<string, unknown>(Object.entries(settingsOf(valuesOf(before))))
  const changed = Object.entries(settingsOf(values)).filter(([name, value]) => {
    return JSON.stringify(was.get(name)) !== JSON.stringify(value)
  })
  return Object.fromEntries(changed)
}
