import { migrate } from '@moderato/database'
import { startThrowawayServers } from '@moderato/provision'
import { renderOpenApi } from '../openapi/render-openapi.js'
import { dumpSchema } from '../schema/dump-schema.js'
import type { GeneratedFile } from './generated-file.js'

/** Runs the work with the files that need a server to be made; integration tests check them. */
export async function withServedFiles(work: (files: GeneratedFile[]) => Promise<void>): Promise<void> {
  const { databaseUrl, stop } = await startThrowawayServers(process.env['PATH'] ?? '')
  try {
    await migrate(databaseUrl)
    await work([
      { path: 'libs/database/schema.sql', part: null, render: () => dumpSchema(databaseUrl) },
      { path: 'openapi.json', part: null, render: () => renderOpenApi(databaseUrl) },
    ])
  } finally {
    await stop()
  }
}
