import { loadConfig } from '@moderato/config'
import { createApi } from '../../../apps/api/src/create-api.js'

/**
 * The contract as the API publishes it, indented so that a change of it can be read.
 *
 * @param databaseUrl - a migrated database; nothing is read from it
 */
export async function renderOpenApi(databaseUrl: string): Promise<string> {
  const variables = { DATABASE_URL: databaseUrl, NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_POOL_MAX: '2' }
  const app = await createApi(loadConfig(variables, 'api'))
  try {
    const { body } = await app.inject({ method: 'GET', url: '/openapi.json' })
    return `${JSON.stringify(JSON.parse(body), null, 2)}\n`
  } finally {
    await app.close()
  }
}
