import { Controller, Get, Param, Res } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { Access, immutableFile, revalidatedFile, sendFile } from '@moderato/http'
import type { FastifyReply } from 'fastify'
import { builtFolder } from './built-folders.js'

const folder = builtFolder('widget')

/** The reader's embed. Its scripts are modules, which browsers load from other origins only with leave. */
@ApiExcludeController()
@Access('anyone')
@Controller()
export class WidgetController {
  @Get('embed.js')
  loader(@Res() reply: FastifyReply): void {
    sendFile(reply, folder, 'embed.js', { cacheControl: revalidatedFile, crossOrigin: true })
  }

  /** Parts the loader asks for, named by their content. */
  @Get('assets/:name')
  part(@Param('name') name: string, @Res() reply: FastifyReply): void {
    sendFile(reply, folder, `assets/${name}`, { cacheControl: immutableFile, crossOrigin: true })
  }
}
