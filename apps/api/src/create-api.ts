import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { Config } from '@moderato/config'
import { createHttpApp } from '@moderato/http'
import { ApiModule } from './api.module.js'
import { addQueueBoard } from './queue-board.js'

/** The API as `main`, tests and benches run it: connected, but not yet listening. Close it with `close()`. */
export async function createApi(config: Config): Promise<NestFastifyApplication> {
  const app = await createHttpApp(ApiModule.of(config), config.http)
  await app.init()
  await addQueueBoard(app)
  return app
}
