import { Injectable } from '@nestjs/common'
import type { Actor } from '@moderato/http'
import { PersonEraser } from '../person-eraser.js'

@Injectable()
export class EraseMe {
  constructor(private readonly eraser: PersonEraser) {}

  /** Takes the caller's name and words out of everything. A token of the same account makes a new person afterwards. */
  async execute(actor: Actor): Promise<void> {
    await this.eraser.erase(actor.siteId, actor.userId)
  }
}
