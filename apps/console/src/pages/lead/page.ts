import { definePage } from '../../app/page.js'
import { leadTexts } from './texts.js'

export default definePage({
  id: 'lead',
  icon: 'lead',
  role: 'lead',
  texts: leadTexts,
  goKey: 'KeyL',
  routes: [
    { path: 'lead', load: async () => (await import('./room-start.js')).RoomStart },
    { path: 'lead/queues', load: async () => (await import('./queues/queues-page.js')).QueuesPage },
    { path: 'lead/rules', load: async () => (await import('./rules/rules-page.js')).RulesPage },
    { path: 'lead/members', load: async () => (await import('./members/members-page.js')).MembersPage },
    { path: 'lead/words', load: async () => (await import('./words/words-page.js')).WordsPage },
    { path: 'lead/words/:listId', load: async () => (await import('./words/word-list-page.js')).WordListPage },
    { path: 'lead/policies', load: async () => (await import('./policies/policies-page.js')).PoliciesPage },
    { path: 'lead/articles', load: async () => (await import('./articles/articles-page.js')).ArticlesPage },
    { path: 'lead/settings', load: async () => (await import('./settings/settings-page.js')).SettingsPage },
    { path: 'lead/keys', load: async () => (await import('./keys/keys-page.js')).KeysPage },
    { path: 'lead/webhooks', load: async () => (await import('./webhooks/webhooks-page.js')).WebhooksPage },
  ],
})
