import { en } from './texts.en.js'
import { ko } from './texts.ko.js'

export type PageTexts = typeof ko
export const pageLanguages = ['ko', 'en'] as const
export type PageLanguage = (typeof pageLanguages)[number]

const texts: Readonly<Record<PageLanguage, PageTexts>> = { ko, en }

export function textsIn(language: PageLanguage): PageTexts {
  return texts[language]
}

/** The language asked for, else the first that the browser prefers and the page speaks; Korean where neither says. */
export function pageLanguage(asked: unknown, preferred: string | undefined): PageLanguage {
  const wishes = [asked, ...(preferred ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())]
  return pageLanguages.find((language) => language === wishes.find((wish) => isSpoken(wish))) ?? 'ko'
}

function isSpoken(language: unknown): boolean {
  return pageLanguages.some((known) => known === language)
}
