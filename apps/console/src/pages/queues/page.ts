import { definePage } from '../../app/page.js'
import { warmQueues } from './case-queries.js'
import { queuesTexts } from './texts.js'

export default definePage({
  id: 'queues',
  icon: 'queues',
  role: 'moderator',
  texts: queuesTexts,
  goKey: 'KeyQ',
  routes: [{ path: 'queues', load: async () => (await import('./queues-page.js')).QueuesPage, warm: warmQueues }],
})
