import { ApiProperty } from '@nestjs/swagger'
import type { CaseClaims } from '../domain/legal-notice.js'
import { LegalNoticeView } from './legal-notice.view.js'
import { BlockObjectionView } from './temporary-measure.view.js'

export class CaseBlockView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, format: 'date-time' })
  startsAt!: string

  @ApiProperty({ type: String, format: 'date-time' })
  endsAt!: string

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When a decision or the clock ended it.',
  })
  liftedAt!: string | null

  @ApiProperty({ type: BlockObjectionView, nullable: true, description: "The author's objection." })
  objection!: BlockObjectionView | null
}

/** What both sides say in a case about a right. */
export class CaseClaimsView {
  @ApiProperty({ type: [LegalNoticeView], description: 'Claims and orders, oldest first.' })
  notices!: LegalNoticeView[]

  @ApiProperty({ type: [CaseBlockView], description: 'Temporary blocks, oldest first.' })
  blocks!: CaseBlockView[]

  /** @param seesClaimant - who the claimant is, is for leads */
  static of({ notices, blocks }: CaseClaims, seesClaimant: boolean): CaseClaimsView {
    return {
      notices: notices.map((notice) => LegalNoticeView.of(notice, seesClaimant)),
      blocks: blocks.map(({ id, startsAt, endsAt, liftedAt, objection }) => ({
        id,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        liftedAt: liftedAt?.toISOString() ?? null,
        objection: objection === null ? null : { text: objection.text, at: objection.at.toISOString() },
      })),
    }
  }
}
