import { Stored } from '../app/stored.js'

export const languages = ['ko', 'en'] as const
/** Languages of the console. */
export type Language = (typeof languages)[number]

const isLanguage = (value: unknown): value is Language => languages.some((known) => known === value)

/** Korean, unless the person chose otherwise on this device. */
export const languageStore = new Stored<Language>('moderato.console.language', (value) =>
  isLanguage(value) ? value : 'ko',
)

export function applyLanguage(): void {
  const apply = () => (document.documentElement.lang = languageStore.get())
  languageStore.subscribe(apply)
  apply()
}
