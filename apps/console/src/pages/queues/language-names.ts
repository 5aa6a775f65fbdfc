import type { caseLanguages } from './case-filter.js'

/** Languages as those who read them call them. */
export const languageNames: Record<(typeof caseLanguages)[number], string> = {
  ko: '한국어',
  en: 'English',
  zh: '中文',
  ja: '日本語',
  vi: 'Tiếng Việt',
}
