import { useQuery } from '@tanstack/react-query'
import { api, inSite, read } from '../../../api/api.js'
import { useLanguage } from '../../../texts/catalogue.js'
import type { Language } from '../../../texts/language.js'
import { coreTexts } from '../../../texts/core.js'
import { textsIn } from '../../../texts/catalogue.js'
import type { Policy } from '../handling/suggest.js'

const hourMs = 3_600_000

/** What decisions may cite; the same for a whole sitting. */
export function usePolicies(): readonly Policy[] {
  const { data } = useQuery({
    queryKey: ['policies'],
    queryFn: () => read(api.GET('/v1/sites/{site}/moderation/policies', { params: { path: inSite() } })),
    staleTime: hourMs,
  })
  return data?.items ?? none
}

const none: readonly Policy[] = []

/** Short name of a policy for the person at the desk; bare codes take the words of the report category. */
export function usePolicyName(): (policy: Pick<Policy, 'code'> & Partial<Policy>) => string {
  const language = useLanguage()
  return (policy) => policyName(policy, language)
}

export function policyName({ code, texts }: Pick<Policy, 'code'> & Partial<Policy>, language: Language): string {
  const categories: Readonly<Record<string, string>> = textsIn(coreTexts, language).categories
  return texts?.[language]?.name ?? categories[code] ?? texts?.ko?.name ?? code
}
