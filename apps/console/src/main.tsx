import { createRoot } from 'react-dom/client'
import { hearClock } from './api/hear-clock.js'
import { liveLine } from './api/live.js'
import { forgetWhenSignedOut } from './api/query-client.js'
import { refreshByNews } from './api/refresh-by-news.js'
import { App } from './app/app.js'
import { makeRouter } from './app/router.js'
import { applyTheme } from './app/theme.js'
import { commandRegistry } from './keyboard/registry.js'
import { sessionStore } from './session/session.js'
import { applyLanguage } from './texts/language.js'
import './style/tokens.css'
import './style/base.css'
import './style/parts.css'
import './style/table.css'
import './style/shell.css'

applyTheme()
applyLanguage()
sessionStore.start()
commandRegistry.start()
hearClock()
liveLine.start()
refreshByNews()
forgetWhenSignedOut()

const root = document.getElementById('console')
if (root !== null) createRoot(root).render(<App router={makeRouter()} />)
