import { migrate } from '@moderato/database'
import { startThrowawayServers } from '@moderato/provision'
import { dumpSchema } from './dump-schema.js'

/** The schema that the migrations make, from a server brought for the purpose. */
export async function renderSchema(): Promise<string> {
  const servers = await startThrowawayServers(process.env['PATH'] ?? '')
  try {
    await migrate(servers.databaseUrl)
    return await dumpSchema(servers.databaseUrl)
  } finally {
    await servers.stop()
  }
}
