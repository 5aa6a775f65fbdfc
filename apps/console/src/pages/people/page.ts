import { definePage } from '../../app/page.js'
import { peopleTexts } from './texts.js'

export default definePage({
  id: 'people',
  icon: 'people',
  role: 'moderator',
  texts: peopleTexts,
  goKey: 'KeyP',
  routes: [
    { path: 'people', load: async () => (await import('./people-page.js')).PeoplePage },
    { path: 'people/:userId', load: async () => (await import('./person-page.js')).PersonPage },
  ],
})
