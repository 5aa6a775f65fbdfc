import { Stored } from './stored.js'

export const themes = ['auto', 'light', 'dark'] as const
/** `auto` follows the device. */
export type Theme = (typeof themes)[number]

export const themeStore = new Stored<Theme>('moderato.console.theme', (found) => {
  return themes.find((theme) => theme === found) ?? 'auto'
})

export function applyTheme(): void {
  const apply = () => (document.documentElement.dataset['theme'] = themeStore.get())
  themeStore.subscribe(apply)
  apply()
}
