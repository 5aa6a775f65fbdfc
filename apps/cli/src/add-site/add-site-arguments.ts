import { parseArgs } from 'node:util'
import { locales } from '@moderato/contracts'
import { readSitePlan, type SitePlan } from '@moderato/founding'

export const addSiteUsage = `usage: npm run add-site -- --id ID --name NAME --admin USER_ID [--admin-name NAME] [--locale ${locales.join('|')}] [--origin https://…]…`

/** @throws Error with a line for each argument that does not fit */
export function readAddSiteArguments(args: string[]): SitePlan {
  const { values } = parseArgs({
    args,
    options: {
      id: { type: 'string' },
      name: { type: 'string' },
      locale: { type: 'string', default: 'ko' },
      origin: { type: 'string', multiple: true, default: [] },
      admin: { type: 'string' },
      'admin-name': { type: 'string' },
    },
  })
  return readSitePlan({
    ...{ id: values.id, name: values.name, locale: values.locale, origins: values.origin },
    adminSubject: values.admin,
    adminName: values['admin-name'],
  })
}
