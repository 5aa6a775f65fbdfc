import { Controller, Get, Param, Res } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { Access, immutableFile, sendFile } from '@moderato/http'
import type { FastifyReply } from 'fastify'
import { builtFolder } from './built-folders.js'

const folder = builtFolder('console')

/** Readers' words are shown here to people with power: no foreign or inline script, no markup made from text. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** The moderators' console: one page, whatever the path, because it routes by itself. Its data asks for a token. */
@ApiExcludeController()
@Access('anyone')
@Controller('console')
export class ConsoleController {
  @Get()
  start(@Res() reply: FastifyReply): void {
    sendFile(reply, folder, 'index.html', { cacheControl: 'no-cache', contentSecurityPolicy })
  }

  @Get('assets/:name')
  part(@Param('name') name: string, @Res() reply: FastifyReply): void {
    sendFile(reply, folder, `assets/${name}`, { cacheControl: immutableFile })
  }

  @Get('*')
  anywhere(@Res() reply: FastifyReply): void {
    this.start(reply)
  }
}
