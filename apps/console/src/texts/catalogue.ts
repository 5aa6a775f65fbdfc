import { useSyncExternalStore } from 'react'
import { languageStore, type Language } from './language.js'

/** Texts are words, or functions that put what varies into words. */
export type Entry = string | ((...values: never[]) => string)

/** What a translation must have: every key of the original, with the same parameters, and no other. */
export type Translation<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string
    ? string
    : Original[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Translation<Original[Key]>
}

/** The same texts in every language of the console. Korean is the original. */
export interface Catalogue<Original> {
  readonly ko: Original
  readonly en: Translation<Original>
}

/** Joins the languages of a page; a key that is missing in one, or stands in one only, does not compile. */
export function catalogue<Original extends object>(languages: Catalogue<Original>): Catalogue<Original> {
  return languages
}

/** The texts in the language that is chosen now. */
export function useTexts<Original>(texts: Catalogue<Original>): Translation<Original> {
  return textsIn(texts, useLanguage())
}

export function textsIn<Original>(texts: Catalogue<Original>, language: Language): Translation<Original> {
  return (language === 'ko' ? texts.ko : texts.en) as Translation<Original>
}

export function useLanguage(): Language {
  return useSyncExternalStore(languageStore.subscribe, languageStore.get)
}
