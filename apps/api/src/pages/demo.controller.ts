import { Controller, Get, Param, Res } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { RuntimeConfig } from '@moderato/config'
import { Access, sendFile } from '@moderato/http'
import { DomainError } from '@moderato/kernel'
import type { FastifyReply } from 'fastify'
import { demoFolder } from './built-folders.js'

/** A newspaper's page may do more than the API's answers; strangers may not frame it. */
const contentSecurityPolicy =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' https: data:; frame-ancestors 'none'; base-uri 'none'"

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
