import { Icon } from '../parts/icon.js'
import { Menu } from '../parts/menu.js'
import { coreTexts } from '../texts/core.js'
import { useTexts } from '../texts/catalogue.js'
import { languageStore, languages } from '../texts/language.js'
import { themes, themeStore } from './theme.js'
import { useStored } from './use-stored.js'

const languageNames = { ko: '한국어', en: 'English' }

export function LanguageMenu() {
  const t = useTexts(coreTexts)
  const chosen = useStored(languageStore)
  const items = languages.map((language) => ({
    id: language,
    text: languageNames[language],
    isChosen: language === chosen,
    run: () => languageStore.set(language),
  }))
  return (
    <Menu label={`${t.language}: ${languageNames[chosen]}`} items={items} className="rail-button">
      <Icon name="language" />
    </Menu>
  )
}

export function ThemeMenu() {
  const { theme: t } = useTexts(coreTexts)
  const chosen = useStored(themeStore)
  const items = themes.map((theme) => ({
    id: theme,
    text: t[theme],
    isChosen: theme === chosen,
    run: () => themeStore.set(theme),
  }))
  return (
    <Menu label={`${t.label}: ${t[chosen]}`} items={items} className="rail-button">
      <Icon name="theme" />
    </Menu>
  )
}
