import { dirname } from 'node:path'
import { createRequire } from 'node:module'
import { Controller, Get, Param, Req, Res } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { DomainError } from '@moderato/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Access } from '../access/access.decorator.js'
import { revalidatedFile, sendFile } from '../files/send-file.js'
import { sendPage } from '../pages/send-page.js'
import { docsPage, docsScript, problemsPage } from './docs-pages.js'
import { OpenApiText } from './openapi-text.js'

const interfaceFolder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const interfaceFiles = new Set(['swagger-ui.css', 'swagger-ui-bundle.js'])

/** Scripts and calls of this origin only; the interface sets styles on its own elements. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

@ApiExcludeController()
@Access('anyone')
@Controller()
export class DocsController {
  constructor(private readonly text: OpenApiText) {}

  /** The contract as an OpenAPI document. */
  @Get('openapi.json')
  contract(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    sendPage(request, reply, this.text.page())
  }

  /** The contract for people. */
  @Get('docs')
  docs(@Res() reply: FastifyReply): void {
    sendHtml(reply, docsPage)
  }

  /** What each problem code means: the target of every problem's `type`. */
  @Get('docs/problems')
  problems(@Res() reply: FastifyReply): void {
    sendHtml(reply, problemsPage())
  }

  @Get('docs/files/:name')
  file(@Param('name') name: string, @Res() reply: FastifyReply): void {
    if (name === 'start.js') {
      void reply.header('content-type', 'text/javascript; charset=utf-8').send(docsScript)
      return
    }
    if (!interfaceFiles.has(name)) throw new DomainError('not-found')
    sendFile(reply, interfaceFolder, name, { cacheControl: revalidatedFile })
  }
}

function sendHtml(reply: FastifyReply, html: string): void {
  void reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', contentSecurityPolicy)
    .send(html)
}
