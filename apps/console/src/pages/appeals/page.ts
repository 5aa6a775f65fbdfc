import { definePage } from '../../app/page.js'
import { appealsTexts } from './texts.js'

export default definePage({
  id: 'appeals',
  icon: 'appeals',
  role: 'moderator',
  texts: appealsTexts,
  goKey: 'KeyE',
  routes: [
    { path: 'appeals', load: async () => (await import('./appeals-page.js')).AppealsPage },
    { path: 'appeals/:appealId', load: async () => (await import('./appeal-page.js')).AppealPage },
  ],
})
