import { readConfig } from '@moderato/config'
import { foundSite } from '@moderato/founding'
import { addSiteUsage, readAddSiteArguments } from './add-site/add-site-arguments.js'
import { describeSite } from './add-site/describe-site.js'

try {
  const plan = readAddSiteArguments(process.argv.slice(2))
  const site = await foundSite(readConfig('cli').database.url, plan)
  if (site === null) throw new Error(`there is a site ${plan.id} already; nothing was changed`)
  console.log(describeSite(plan, site))
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${addSiteUsage}`)
  process.exitCode = 1
}
