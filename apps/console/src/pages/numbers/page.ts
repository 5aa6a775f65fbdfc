import { definePage } from '../../app/page.js'
import { numbersTexts } from './texts.js'

export default definePage({
  id: 'numbers',
  icon: 'numbers',
  role: 'moderator',
  texts: numbersTexts,
  goKey: 'KeyN',
  routes: [
    { path: 'numbers', load: async () => (await import('./site-numbers-page.js')).SiteNumbersPage },
    { path: 'numbers/agreement', load: async () => (await import('./agreement-page.js')).AgreementPage },
    { path: 'numbers/mine', load: async () => (await import('./own-numbers-page.js')).OwnNumbersPage },
  ],
})
