import { Readable } from 'node:stream'
import { Controller, Delete, Get, Header, HttpCode, StreamableFile } from '@nestjs/common'
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger'
import { Access, CurrentActor, type Actor } from '@moderato/http'
import { OwnDataReader } from '../own-data.reader.js'
import { EraseMe } from '../use-cases/erase-me.use-case.js'

@ApiTags('Reader')
@Access('reader')
@Controller('v1/sites/:site/me')
export class MyDataController {
  constructor(
    private readonly data: OwnDataReader,
    private readonly eraseMe: EraseMe,
  ) {}

  /** Everything that is kept about the caller, as one JSON document with an array per kind of data. */
  @Get('export')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: { type: 'array', items: { type: 'object' } } } })
  export(@CurrentActor() actor: Actor): StreamableFile {
    const body = Readable.from(this.data.document(actor), { objectMode: false })
    return new StreamableFile(body, { type: 'application/json', disposition: 'attachment; filename="my-data.json"' })
  }

  /**
   * Erases the caller: name and words go from everything, places in threads stay. It cannot be undone, and the same
   * account is a new person when it comes back.
   */
  @Delete()
  @HttpCode(204)
  async erase(@CurrentActor() actor: Actor): Promise<void> {
    await this.eraseMe.execute(actor)
  }
}
