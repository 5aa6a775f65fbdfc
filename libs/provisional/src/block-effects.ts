import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { CommentId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { NoticeSender } from '@moderato/notices'
import { HidingEffects } from './hiding-effects.js'
import type { StartedBlock } from './storage/temporary-block.repository.js'

/** What follows from a temporary block for readers and author. */
@Injectable()
export class BlockEffects {
  constructor(
    private readonly hiding: HidingEffects,
    private readonly notices: NoticeSender,
  ) {}

  async begin(tx: Tx, { siteId }: Actor, commentId: CommentId): Promise<void> {
    await this.hiding.begin(tx, siteId, commentId)
  }

  async carryOut(tx: Tx, { siteId }: Actor, block: StartedBlock): Promise<void> {
    const { measureId: referenceId, caseId, authorId } = block
    await this.notices.toPerson(tx, siteId, authorId, {
      ...{ kind: 'temporary-measure', referenceId, caseId, decisionId: null },
    })
    await this.hiding.carryOut(tx, siteId, block, false)
  }
}
