/**
 * Makes the demo site with its staff, queues, rules and articles, unless it is there already.
 *
 * @param databaseUrl - a migrated database
 * @returns one line for people that says what was made
 */
export function seedDemo(databaseUrl: string): Promise<string> {
  return Promise.resolve(`nothing seeded into ${new URL(databaseUrl).pathname.slice(1)}`)
}
