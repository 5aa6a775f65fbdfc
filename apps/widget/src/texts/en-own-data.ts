import type { OwnDataMessages } from '../own-data/own-data-messages.js'

const texts: OwnDataMessages = {
  exportTitle: 'Download your data',
  exportExplain: 'Your comments, votes, reports, notices and blocked people in one file (JSON).',
  exportDo: 'Download',
  exported: 'The download has started',
  eraseTitle: 'Delete your data',
  eraseExplain:
    'Your name and words are taken out of every thread; only empty places stay. Your account on this site is not touched.',
  eraseDo: 'Delete',
  eraseConfirm: 'Delete everything? This cannot be undone.',
  erased: 'Everything is deleted. If you sign in again, you start as a new person.',
}

export default texts
