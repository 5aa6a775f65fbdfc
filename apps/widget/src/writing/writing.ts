import { loadActingTexts } from '../acting/acting-texts.js'
import type { Thread } from '../state/thread.js'
import writingStyle from '../style/writing.css?inline'
import { Composer } from './composer.js'
import { countUnread } from './count-unread.js'
import { EditForm } from './edit-form.js'
import { OutgoingItem } from './outgoing-item.js'
import { OwnActions } from './own-actions.js'
import { vote } from './vote.js'

/** What writing and voting take: loaded for whoever is signed in. */
export interface Writing {
  Composer: typeof Composer
  EditForm: typeof EditForm
  OutgoingItem: typeof OutgoingItem
  OwnActions: typeof OwnActions
  countUnread: typeof countUnread
  vote: typeof vote
}

export async function openWriting(thread: Thread): Promise<Writing> {
  await loadActingTexts(thread)
  thread.addStyle(writingStyle)
  return { Composer, EditForm, OutgoingItem, OwnActions, countUnread, vote }
}
