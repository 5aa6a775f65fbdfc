import type { Locale } from '@moderato/contracts'
import type { OwnDataMessages } from './own-data-messages.js'
import { OwnDataView } from './own-data-view.js'

/** The page about the reader's own data, ready to be drawn. */
export interface OwnData {
  View: typeof OwnDataView
  texts: OwnDataMessages
}

const languages: Record<Locale, () => Promise<{ default: OwnDataMessages }>> = {
  ko: () => import('../texts/ko-own-data.js'),
  en: () => import('../texts/en-own-data.js'),
  zh: () => import('../texts/zh-own-data.js'),
  ja: () => import('../texts/ja-own-data.js'),
  vi: () => import('../texts/vi-own-data.js'),
}

export async function openOwnData(locale: Locale): Promise<OwnData> {
  return { View: OwnDataView, texts: (await languages[locale]()).default }
}
