import type { FoundedSite, SitePlan } from '@moderato/founding'

/** What an operator hands on to whoever signs the site's tokens. */
export function describeSite(plan: SitePlan, site: FoundedSite): string {
  const claims = `"iss": "${plan.id}", "aud": "moderato", "sub": "${plan.adminSubject}", "role": "admin"`
  return [
    `site     ${plan.id} (${plan.name})`,
    `origins  ${plan.origins.length === 0 ? 'every origin may embed the widget' : plan.origins.join(', ')}`,
    `admin    a token with { ${claims} } may do everything`,
    `secret   ${site.secret}`,
    'The secret signs tokens (HS256). It is shown this once: keep it where the host site reads its secrets.',
  ].join('\n')
}
