import { createHash } from 'node:crypto'
import { Injectable, type INestApplication } from '@nestjs/common'
import { CachedPage } from '../pages/cached-page.js'
import { createOpenApiDocument } from './openapi-document.js'

/** The contract as it is served: written once, when first asked for, because most processes never are. */
@Injectable()
export class OpenApiText {
  private app: INestApplication | null = null
  private cached: CachedPage | null = null

  /** Called once by the server around the module. */
  describe(app: INestApplication): void {
    this.app = app
  }

  page(): CachedPage {
    if (this.cached === null) {
      if (this.app === null) throw new Error('the contract is described by the server that createHttpApp makes')
      const text = JSON.stringify(createOpenApiDocument(this.app))
      this.cached = new CachedPage(text, createHash('sha256').update(text).digest('base64url'), {
        maxAgeSec: 60,
        sharedMaxAgeSec: 60,
      })
    }
    return this.cached
  }
}
