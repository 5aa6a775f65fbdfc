import { migrate } from '@moderato/database'
import { seedDemo } from '@moderato/demo'
import type { PreparedPart } from './start-plan.js'

/** Brings the schema up to date and, outside production, the demo site into being. */
export async function prepare(databaseUrl: string, isProduction: boolean): Promise<PreparedPart[]> {
  const ran = await migrate(databaseUrl)
  const schema = { name: 'schema', text: ran.length === 0 ? 'up to date' : `${ran.length} migrations applied` }
  if (isProduction) return [schema]
  return [schema, { name: 'demo', text: await seedDemo(databaseUrl) }]
}
