import type { Type } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import type { HttpConfig } from '@moderato/config'
import { NestLog } from '@moderato/telemetry'
import type { DynamicModule } from '@nestjs/common'
import fastifyStatic from '@fastify/static'
import { OpenApiText } from '../openapi/openapi-text.js'
import { parseJsonAndForms } from './content-parsers.js'
import { installHooks } from './install-hooks.js'
import { serverOptions } from './server-options.js'

/**
 * The server around a module that imports {@link HttpModule} and {@link OperationsModule}, ready for `init()` or `listen()`.
 *
 * @throws Error when a route declares no access, or two routes answer the same path
 */
export async function createHttpApp(root: Type | DynamicModule, config: HttpConfig): Promise<NestFastifyApplication> {
  // Middleware could be slipped past by spelling a path differently, so the engine for it is left out.
  const adapter = new FastifyAdapter({ ...serverOptions(config), skipMiddie: true, multipart: false })
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    abortOnError: false,
    bodyParser: false,
    bufferLogs: true,
    forceCloseConnections: true,
    routeConflictPolicy: { duplicate: 'error', shadow: 'error' },
  })
  app.useLogger(app.get(NestLog))
  const server = adapter.getInstance()
  parseJsonAndForms(server)
  // Adds `reply.sendFile` only: every file is answered by a route of ours, behind the guard.
  await app.register(fastifyStatic, { serve: false, preCompressed: true })
  installHooks(server, app)
  app.get(OpenApiText).describe(app)
  return app
}
