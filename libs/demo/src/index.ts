export { demoSiteId, demoStaff } from './demo-site.js'
export { signDemoToken, type TokenPlan } from './sign-demo-token.js'

/**
 * Makes the demo site with its staff, queues, rules and articles, unless it is there already. The database driver is
 * loaded only here, so that a command that wants no more than the site's secret starts at once.
 *
 * @param databaseUrl - a migrated database
 * @returns one line for people that says what was made
 */
export async function seedDemo(databaseUrl: string): Promise<string> {
  const { seedDemoSite } = await import('./seed-demo.js')
  return seedDemoSite(databaseUrl)
}
