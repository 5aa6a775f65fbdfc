import { ApiProperty } from '@nestjs/swagger'
import { decisionGrounds, decisionOutcomes, type DecisionGround, type DecisionOutcome } from '@moderato/contracts'
import type { Decision } from '../domain/decision.js'

const kinds = ['first', 'revert', 'appeal', 'auto'] as const

export class DecisionView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, format: 'uuid' })
  caseId!: string

  @ApiProperty({ enum: kinds, description: '`appeal`: it answered an appeal.' })
  kind!: (typeof kinds)[number]

  @ApiProperty({ enum: decisionOutcomes })
  outcome!: DecisionOutcome

  @ApiProperty({ enum: decisionGrounds })
  ground!: DecisionGround

  @ApiProperty({ type: String })
  policyCode!: string

  @ApiProperty({ type: Number, description: "Version of the policy's words; 0 where the site has none of its own." })
  policyVersion!: number

  @ApiProperty({ type: String, nullable: true, description: 'Article or clause.' })
  legalReference!: string | null

  @ApiProperty({ type: String, nullable: true })
  explanation!: string | null

  @ApiProperty({ type: Boolean, description: 'Whether it is in force.' })
  effective!: boolean

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The decision it replaces.' })
  supersedes!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Until then it can be taken back.' })
  undoUntil!: string | null

  static of(decision: Decision): DecisionView {
    const { id, caseId, kind, outcome, ground, policyCode, policyVersion, legalReference, explanation } = decision
    return {
      ...{ id, caseId, kind, outcome, ground, policyCode, policyVersion, legalReference, explanation },
      effective: decision.isEffective,
      supersedes: decision.supersedes,
      createdAt: decision.createdAt.toISOString(),
      undoUntil: decision.undoUntil?.toISOString() ?? null,
    }
  }
}
