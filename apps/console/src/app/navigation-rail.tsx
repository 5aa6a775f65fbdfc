import { NavLink } from 'react-router'
import { useLineState } from '../api/use-live.js'
import { Icon } from '../parts/icon.js'
import { Menu } from '../parts/menu.js'
import { sessionStore } from '../session/session.js'
import { useSession } from '../session/use-session.js'
import { coreTexts } from '../texts/core.js'
import { textsIn, useLanguage, useTexts } from '../texts/catalogue.js'
import { LanguageMenu, ThemeMenu } from './appearance-menus.js'
import type { Page } from './page.js'

export interface NavigationRailProps {
  pages: readonly Page[]
  onKeys: () => void
  onPalette: () => void
}

/** Pages above, the person and the device's settings below. */
export function NavigationRail({ pages, onKeys, onPalette }: NavigationRailProps) {
  const t = useTexts(coreTexts)
  const language = useLanguage()
  return (
    <nav className="rail" aria-label={t.navigation}>
      <span className="wordmark" aria-hidden="true">
        M
      </span>
      <ul className="rail-pages">
        {pages.map(({ id, icon, texts, routes }) => (
          <li key={id}>
            <NavLink to={`/${(routes[0]?.path ?? '').split('/')[0] ?? ''}`} className="rail-page">
              <Icon name={icon} size={20} />
              <span>{textsIn(texts, language).nav}</span>
            </NavLink>
          </li>
        ))}
      </ul>
      <div className="rail-foot">
        <LineLight />
        <button type="button" className="rail-button" aria-label={t.keyboard.palette} onClick={onPalette}>
          <Icon name="search" />
        </button>
        <button type="button" className="rail-button" aria-label={t.keyboard.open} onClick={onKeys}>
          <Icon name="keyboard" />
        </button>
        <ThemeMenu />
        <LanguageMenu />
        <PersonMenu />
      </div>
    </nav>
  )
}

/** Whether what is on the screen keeps itself up to date. */
function LineLight() {
  const { line } = useTexts(coreTexts)
  const state = useLineState()
  return (
    <span className={`line-light ${state}`} role="status" title={line[state]}>
      <span className="hidden-words">{line[state]}</span>
    </span>
  )
}

function PersonMenu() {
  const t = useTexts(coreTexts)
  const session = useSession()
  if (session === null) return null
  const { name, role } = session.claims
  const items = [{ id: 'sign-out', text: t.signOut, run: () => sessionStore.signOut() }]
  return (
    <Menu label={t.account(`${name}, ${t.roles[role]}`)} items={items} className="rail-button person">
      <span aria-hidden="true">{[...name].slice(0, 1)}</span>
    </Menu>
  )
}
