import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '@moderato/api-client'
import { coreTexts } from '../texts/core.js'
import { textsIn, useLanguage } from '../texts/catalogue.js'
import type { Language } from '../texts/language.js'
import { api, inSite, read } from './api.js'

export type Policy = Schemas['PolicyView']

/** What decisions may cite, by code. */
export function usePolicies(): readonly Policy[] {
  const { data } = useQuery({
    queryKey: ['policies'],
    staleTime: 300_000,
    queryFn: () => read(api.GET('/v1/sites/{site}/moderation/policies', { params: { path: inSite() } })),
  })
  return data?.items ?? []
}

/** Name of a policy: its own words, else those of the category it is named for, else its code. */
export function policyName(code: string, policies: readonly Policy[], language: Language): string {
  const texts = policies.find((policy) => policy.code === code)?.texts
  const named = texts?.[language]?.name ?? texts?.ko?.name ?? texts?.en?.name
  const categories: Readonly<Record<string, string>> = textsIn(coreTexts, language).categories
  return named ?? categories[code] ?? code
}

/** Names policies in the language of the moment. */
export function usePolicyName(): (code: string) => string {
  const policies = usePolicies()
  const language = useLanguage()
  return (code) => policyName(code, policies, language)
}
