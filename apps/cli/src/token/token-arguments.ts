import { parseArgs } from 'node:util'
import { demoSiteId, demoStaff, type TokenPlan } from '@moderato/demo'
import { locales, roles } from '@moderato/contracts'

export const tokenUsage = `usage: npm run token -- --sub ID [--site demo] [--name NAME] [--role ${roles.join('|')}] [--locale ${locales.join('|')}] [--hours 1-24]`

/** @throws Error with one line for people when the arguments do not fit */
export function readTokenArguments(args: string[]): TokenPlan {
  const { values } = parseArgs({
    args,
    options: {
      site: { type: 'string', default: demoSiteId },
      sub: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', default: 'reader' },
      locale: { type: 'string', default: 'ko' },
      hours: { type: 'string', default: '24' },
    },
  })
  const { site, sub: subject } = values
  if (site !== demoSiteId) throw new Error(`only tokens of the site ${demoSiteId} can be signed here`)
  if (subject === undefined || subject === '') throw new Error('--sub says whom the token is for')
  const lifeHours = Number(values.hours)
  if (!(lifeHours > 0 && lifeHours <= 24)) throw new Error('--hours is a number up to 24')
  return {
    subject,
    name: values.name ?? demoStaff.find((staff) => staff.subject === subject)?.name ?? subject,
    role: oneOf(roles, values.role, '--role'),
    locale: oneOf(locales, values.locale, '--locale'),
    lifeHours,
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: string, option: string): T {
  const found = allowed.find((known) => known === value)
  if (found === undefined) throw new Error(`${option} is one of ${allowed.join(', ')}`)
  return found
}
