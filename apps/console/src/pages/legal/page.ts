import { definePage } from '../../app/page.js'
import { legalTexts } from './texts.js'

export default definePage({
  id: 'legal',
  icon: 'legal',
  role: 'moderator',
  texts: legalTexts,
  goKey: 'KeyL',
  routes: [
    { path: 'legal', load: async () => (await import('./legal-page.js')).LegalPage },
    { path: 'legal/:noticeId', load: async () => (await import('./notice-page.js')).NoticePage },
  ],
})
