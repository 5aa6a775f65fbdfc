import { locales, type Locale } from '@moderato/contracts'

/** A site that is to be made. */
export interface SitePlan {
  /** Names the site in paths and tokens: 1 to 40 of `a-z`, `0-9` and `-`. */
  id: string
  name: string
  locale: Locale
  /** Origins whose pages may embed the widget; empty: every origin. */
  origins: string[]
  /** The host site's id of the first admin. */
  adminSubject: string
  adminName: string
}

/** What an operator typed. */
export type SitePlanInput = { [Key in Exclude<keyof SitePlan, 'origins'>]?: string | undefined } & { origins: string[] }

const siteId = /^[a-z0-9][a-z0-9-]{0,39}$/
const nameCharsMax = 80
const subjectBytesMax = 255

/** Checks what an operator typed. @throws Error with one line for each thing that does not fit */
export function readSitePlan(input: SitePlanInput): SitePlan {
  const { id = '', name = '', locale = 'ko', adminSubject = '' } = input
  const adminName = input.adminName ?? adminSubject
  const known = locales.find((one) => one === locale)
  const subjectBytes = Buffer.byteLength(adminSubject)
  const problems = [
    ...(siteId.test(id) ? [] : ['the id is 1 to 40 letters a-z, digits and hyphens']),
    ...(isName(name) ? [] : [`the name has 1 to ${nameCharsMax} characters`]),
    ...(known === undefined ? [`the locale is one of ${locales.join(', ')}`] : []),
    ...(subjectBytes >= 1 && subjectBytes <= subjectBytesMax
      ? []
      : [`the admin is named by the host site's user id, 1 to ${subjectBytesMax} bytes`]),
    ...(isName(adminName) ? [] : [`the admin's name has 1 to ${nameCharsMax} characters`]),
    ...input.origins.filter((origin) => !isOrigin(origin)).map((origin) => `${origin} is no http(s) origin`),
  ]
  if (known === undefined || problems.length > 0) throw new Error(problems.join('\n'))
  return { id, name: name.trim(), locale: known, origins: input.origins, adminSubject, adminName: adminName.trim() }
}

function isName(text: string): boolean {
  const length = text.trim().length
  return length >= 1 && length <= nameCharsMax
}

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text
}
