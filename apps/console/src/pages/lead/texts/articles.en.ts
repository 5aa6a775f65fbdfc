import type { Translation } from '../../../texts/catalogue.js'
import type { ko } from './articles.ko.js'

export const en: Translation<typeof ko> = {
  about: 'Open and close the comments of an article, and say its section, which routing rules look at.',
  table: 'Articles',
  find: 'Find an article',
  findHint: 'Title or key',
  state: 'State',
  states: { open: 'Open', closed: 'Closed' },
  all: 'All',
  none: 'No article matches',
  article: 'Article',
  section: 'Section',
  edition: 'Edition',
  comments: 'Comments',
  last: 'Last comment',
  close: 'Close',
  open: 'Open',
  closeOf: (title) => `${title}: Close`,
  openOf: (title) => `${title}: Open`,
  closed: 'Closed. Comments that are there can still be read.',
  opened: 'Opened',
  editTitle: 'Edit the article',
  title: 'Title',
  sectionHint: 'Empty means none.',
  more: 'More',
}
