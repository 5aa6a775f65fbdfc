import { Suspense, useEffect, useState } from 'react'
import { Outlet, useNavigate } from 'react-router'
import { useCommands } from '../keyboard/use-commands.js'
import { Loading } from '../parts/states.js'
import { includesRole } from '../session/claims.js'
import { useSession } from '../session/use-session.js'
import { coreTexts } from '../texts/core.js'
import { textsIn, useLanguage, useTexts } from '../texts/catalogue.js'
import { CheatSheet, CommandPalette, fetchKeyboardParts } from './lazy-parts.js'
import { NavigationRail } from './navigation-rail.js'
import { pages } from './pages.js'

/** The frame around every page: navigation, the palette, the cheat sheet. */
export function Shell() {
  const t = useTexts(coreTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const session = useSession()
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null)
  const shownPages = pages.filter(({ role }) => session !== null && includesRole(session.claims.role, role))

  useEffect(fetchKeyboardParts, [])
  useCommands([
    {
      id: 'app.palette',
      text: t.keyboard.palette,
      group: t.keyboard.general,
      keys: '$mod+KeyK',
      run: () => setOpen('palette'),
      isEverywhere: true,
    },
    { id: 'app.keys', text: t.keyboard.open, group: t.keyboard.general, keys: 'Shift+?', run: () => setOpen('keys') },
    ...shownPages.map((page) => ({
      id: `go.${page.id}`,
      text: t.keyboard.goTo(textsIn(page.texts, language).nav),
      group: t.keyboard.go,
      keys: `KeyG ${page.goKey}`,
      run: () => void navigate(`/${page.routes[0]?.path ?? ''}`),
    })),
  ])

  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {t.skipToContent}
      </a>
      <NavigationRail pages={shownPages} onKeys={() => setOpen('keys')} onPalette={() => setOpen('palette')} />
      <main id="content" className="content" tabIndex={-1}>
        {session?.claims.role === 'reader' ? <p className="banner danger">{t.signIn.notStaff}</p> : null}
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <Suspense>
        {open === 'palette' ? <CommandPalette onClose={() => setOpen(null)} /> : null}
        {open === 'keys' ? <CheatSheet onClose={() => setOpen(null)} /> : null}
      </Suspense>
    </div>
  )
}
