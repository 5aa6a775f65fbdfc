import type { Locale } from '@moderato/contracts'
import { useThread, type Thread } from '../state/thread.js'
import actingStyle from '../style/acting.css?inline'
import type { ActingMessages } from '../texts/acting-messages.js'
import type { Texts } from '../texts/texts.js'

const languages: Record<Locale, () => Promise<{ default: ActingMessages }>> = {
  ko: () => import('../texts/ko-acting.js'),
  en: () => import('../texts/en-acting.js'),
  zh: () => import('../texts/zh-acting.js'),
  ja: () => import('../texts/ja-acting.js'),
  vi: () => import('../texts/vi-acting.js'),
}

const loaded = new WeakMap<Texts, ActingMessages>()

/** Loads what whoever does more than read is told and shown; the thread's own texts learn its problems. */
export async function loadActingTexts(thread: Thread): Promise<void> {
  const { texts } = thread
  thread.addStyle(actingStyle)
  if (loaded.has(texts)) return
  const acting = (await languages[texts.locale]()).default
  texts.learn(acting.problems)
  loaded.set(texts, acting)
}

/** The texts for writing and for dialogs, in the language of the thread; loaded before either is drawn. */
export function actingTexts(thread: Thread): ActingMessages {
  const acting = loaded.get(thread.texts)
  if (!acting) throw new Error('the texts for acting are not loaded')
  return acting
}

export function useActingTexts(): ActingMessages {
  return actingTexts(useThread())
}
