import 'reflect-metadata'
import { readConfig } from '@moderato/config'
import { createApi } from './create-api.js'

const config = readConfig('api')
try {
  const app = await createApi(config)
  app.enableShutdownHooks(undefined, { useProcessExit: true })
  await app.listen(config.http.port, config.http.host)
  process.stdout.write('api ready\n')
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'the API cannot start'}\n`)
  process.exit(1)
}
