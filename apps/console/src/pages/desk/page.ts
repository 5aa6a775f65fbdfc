import { definePage } from '../../app/page.js'
import { deskTexts } from './texts.js'

const load = async () => (await import('./desk-page.js')).DeskPage

export default definePage({
  id: 'desk',
  icon: 'desk',
  role: 'moderator',
  texts: deskTexts,
  goKey: 'KeyD',
  routes: [
    { path: 'desk', load },
    { path: 'desk/:caseId', load: async () => (await import('./linked-case-page.js')).LinkedCasePage },
  ],
})
