import { ApiProperty } from '@nestjs/swagger'
import {
  authorities,
  claimantKinds,
  claimantNoticeKinds,
  decisionOutcomes,
  infringedRights,
  legalWishes,
  type Authority,
  type ClaimantKind,
  type ClaimantNoticeKind,
  type DecisionOutcome,
  type InfringedRight,
  type LegalWish,
} from '@moderato/contracts'
import {
  legalNoticeStates,
  type LegalNotice,
  type LegalNoticeState,
  type LegalNoticeStatus,
} from '../domain/legal-notice.js'

export class FiledLegalNoticeView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, nullable: true, description: 'Opens the page that tells how it stands; keep it.' })
  accessCode!: string | null
}

export class ToldView {
  @ApiProperty({ enum: claimantNoticeKinds })
  kind!: ClaimantNoticeKind

  @ApiProperty({ type: String, format: 'date-time' })
  at!: string
}

/** How a claim stands; says nothing of the comment's author. */
export class LegalNoticeStatusView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ enum: legalNoticeStates })
  state!: LegalNoticeState

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'End of the temporary block in force.',
  })
  blockedUntil!: string | null

  @ApiProperty({ enum: decisionOutcomes, nullable: true, description: 'What was decided; null while it is not.' })
  outcome!: DecisionOutcome | null

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description:
      'The decision in force, which a claimant with an account can appeal when it left the comment as it was.',
  })
  decisionId!: string | null

  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether a machine decided; null while nothing is.' })
  automated!: boolean | null

  @ApiProperty({ type: [ToldView], description: 'What the claimant was told, oldest first.' })
  told!: ToldView[]

  static of(status: LegalNoticeStatus): LegalNoticeStatusView {
    const { id, createdAt, blockedUntil, decision, told } = status
    return {
      id,
      state: decision !== null ? 'decided' : blockedUntil !== null ? 'blocked' : 'received',
      createdAt: createdAt.toISOString(),
      blockedUntil: blockedUntil?.toISOString() ?? null,
      outcome: decision?.outcome ?? null,
      decisionId: decision?.id ?? null,
      automated: decision?.isAutomatic ?? null,
      told: told.map(({ kind, at }) => ({ kind, at: at.toISOString() })),
    }
  }
}

/** A claim or an order as the staff reads it. */
export class LegalNoticeView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ enum: ['claimant', 'agency'] })
  source!: LegalNotice['source']

  @ApiProperty({ type: String, format: 'uuid' })
  caseId!: string

  @ApiProperty({ type: String, format: 'uuid' })
  commentId!: string

  @ApiProperty({ enum: infringedRights })
  right!: InfringedRight

  @ApiProperty({ enum: legalWishes })
  wish!: LegalWish

  @ApiProperty({ type: String, nullable: true, description: 'Null once erased.' })
  explanation!: string | null

  @ApiProperty({ type: String, nullable: true })
  evidence!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'Claimant or authority; leads only.' })
  name!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'Leads only.' })
  contact!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'Leads only.' })
  proxy!: string | null

  @ApiProperty({
    ...{ enum: claimantKinds, nullable: true },
    description: 'Whose right it is; null for an order, and where nobody was asked.',
  })
  claimantKind!: ClaimantKind | null

  @ApiProperty({ enum: authorities, nullable: true, description: 'Whose order it is; null for a claim.' })
  authority!: Authority | null

  @ApiProperty({ type: String, nullable: true, description: 'File number of the authority.' })
  reference!: string | null

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: "The authority's own deadline." })
  dueAt!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  /** @param seesClaimant - who the claimant is, is for leads */
  static of(notice: LegalNotice, seesClaimant: boolean): LegalNoticeView {
    const { id, source, caseId, commentId, wish, explanation, evidence, reference, dueAt, createdAt } = notice
    const { name, contact, proxy } = seesClaimant ? notice : { name: null, contact: null, proxy: null }
    return {
      ...{
        id,
        source,
        caseId,
        commentId,
        right: notice.infringedRight,
        wish,
        explanation,
        evidence,
        name,
        contact,
        proxy,
      },
      ...{
        claimantKind: notice.claimantKind,
        authority: notice.authority,
        reference,
        dueAt: dueAt?.toISOString() ?? null,
        createdAt: createdAt.toISOString(),
      },
    }
  }
}
