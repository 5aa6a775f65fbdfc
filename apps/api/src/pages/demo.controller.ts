import { Controller, Get, Param, Res } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { RuntimeConfig } from '@moderato/config'
import { Access, sendFile } from '@moderato/http'
import { DomainError } from '@moderato/kernel'
import type { FastifyReply } from 'fastify'
import { demoFolder } from './built-folders.js'

/** This machine under either name: one demo page takes its comments from the other, as from a foreign origin. */
const thisMachine = "'self' http://localhost:* http://127.0.0.1:*"

/** A newspaper's page may do more than the API's answers; strangers may not frame it. */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src ${thisMachine}`,
  `connect-src ${thisMachine}`,
  "style-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** Articles of a made-up newspaper with the widget below them. Not there in production. */
@ApiExcludeController()
@Access('anyone')
@Controller('demo')
export class DemoController {
  constructor(private readonly runtime: RuntimeConfig) {}

  @Get()
  start(@Res() reply: FastifyReply): void {
    this.file('index.html', reply)
  }

  @Get('*')
  file(@Param('*') path: string, @Res() reply: FastifyReply): void {
    if (this.runtime.environment === 'production') throw new DomainError('not-found')
    const name = path === '' || path.includes('.') ? path || 'index.html' : `${path}.html`
    sendFile(reply, demoFolder, name, { cacheControl: 'no-cache', contentSecurityPolicy })
  }
}
