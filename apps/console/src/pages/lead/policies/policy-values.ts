import type { Schemas } from '@moderato/api-client'
import { locales, type Locale } from '@moderato/contracts'

export type Policy = Schemas['PolicyView']

/** Words in one language; an empty name stands for none. */
export interface Wording {
  name: string
  text: string
}

/** A policy as its form holds it. */
export type PolicyValues = Record<Locale, Wording> & {
  code: string
  ground: Policy['ground']
  legalReference: string
}

/** @param policy - null for a new one */
export function valuesOf(policy: Policy | null): PolicyValues {
  const wording = (locale: Locale): Wording => ({
    name: policy?.texts[locale]?.name ?? '',
    text: policy?.texts[locale]?.text ?? '',
  })
  return {
    code: policy?.code ?? '',
    ground: policy?.ground ?? 'terms',
    legalReference: policy?.legalReference ?? '',
    ...(Object.fromEntries(locales.map((locale) => [locale, wording(locale)])) as Record<Locale, Wording>),
  }
}

export function bodyOf(values: PolicyValues): Omit<Schemas['SetPolicyDto'], 'version'> {
  const worded = locales.filter((locale) => values[locale].name.trim() !== '')
  const texts = worded.map((locale) => {
    const { name, text } = values[locale]
    return [locale, { name: name.trim(), text: text.trim() === '' ? null : text.trim() }] as const
  })
  const { ground, legalReference } = values
  return {
    ground,
    legalReference: legalReference.trim() === '' ? null : legalReference.trim(),
    texts: Object.fromEntries(texts),
  }
}
