import { findLinks, isWithinDomain, type Link } from '../links/find-links.js'
import type { ScreeningPolicy } from '../policy.js'
import { objects, passes, type PhaseVerdict, type ScreeningMatch } from '../verdict.js'

/** Refuses links to blocked domains; objects to more links than allowed. */
export function screenLinks(body: string, policy: ScreeningPolicy): PhaseVerdict {
  if (policy.links === null) return passes('links')
  const { allowedDomains, blockedDomains, linksMax, action } = policy.links
  const links = findLinks(body)
  const blocked = links.filter(({ host }) => blockedDomains.some((domain) => isWithinDomain(host, domain)))
  if (blocked.length > 0) return objects('links', 'refuse', 'blocked-link', blocked.map(toMatch))
  const counted = links.filter(({ host }) => !allowedDomains.some((domain) => isWithinDomain(host, domain)))
  return counted.length <= linksMax ? passes('links') : objects('links', action, 'too-many-links', counted.map(toMatch))
}

function toMatch({ start, end }: Link): ScreeningMatch {
  return { start, end, listId: null, entryId: null }
}
