import type { Locale } from '@moderato/contracts'
import type { RestrictionView } from '../api/views.js'
import type { Thread } from '../state/thread.js'
import lawStyle from '../style/law.css?inline'
import { ElectionNote } from './election-note.js'
import type { LawMessages } from './law-messages.js'

/** What is shown and said under the law, ready to be drawn. */
export interface Law {
  texts: LawMessages
  ElectionNote: typeof ElectionNote
  blockedWords: (restriction: RestrictionView) => string | null
}

const languages: Record<Locale, () => Promise<{ default: LawMessages }>> = {
  ko: () => import('../texts/ko-law.js'),
  en: () => import('../texts/en-law.js'),
  zh: () => import('../texts/zh-law.js'),
  ja: () => import('../texts/ja-law.js'),
  vi: () => import('../texts/vi-law.js'),
}

export async function openLaw(thread: Thread): Promise<Law> {
  const { texts } = thread
  const own = (await languages[texts.locale]()).default
  thread.addStyle(lawStyle)
  return {
    texts: own,
    ElectionNote,
    blockedWords: ({ authority, until }) =>
      until && own.blocked[authority ?? 'claimant'].replace('{date}', texts.day(until)),
  }
}
