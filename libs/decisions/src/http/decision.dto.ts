import { ApiProperty } from '@nestjs/swagger'
import { IsIn, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator'
import {
  decisionGrounds,
  decisionOutcomes,
  limits,
  type DecisionGround,
  type DecisionOutcome,
} from '@moderato/contracts'
import { Text } from '@moderato/http'
import type { Decision } from '../domain/decision.js'

export class DecideCaseDto {
  @ApiProperty({ type: String, format: 'uuid', description: 'Proof of the claim.' })
  @IsUUID()
  leaseToken!: string

  @ApiProperty({ type: Number, minimum: 0, description: '`seq` of the last report on the screen.' })
  @IsInt()
  @Min(0)
  @Max(2 ** 31 - 1)
  coversReportSeq!: number

  @ApiProperty({ enum: decisionOutcomes })
  @IsIn(decisionOutcomes)
  outcome!: DecisionOutcome

  @ApiProperty({ type: String, description: 'One of the codes of the site.' })
  @IsString()
  @MaxLength(100)
  policyCode!: string

  @ApiProperty({ enum: decisionGrounds })
  @IsIn(decisionGrounds)
  ground!: DecisionGround

  @Text({ charsMax: limits.explanationCharsMax, optional: true, about: 'Reasons, for the author.' })
  explanation?: string | null
}

export class DecisionView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, format: 'uuid' })
  caseId!: string

  @ApiProperty({ enum: decisionOutcomes })
  outcome!: DecisionOutcome

  @ApiProperty({ enum: decisionGrounds })
  ground!: DecisionGround

  @ApiProperty({ type: String })
  policyCode!: string

  @ApiProperty({ type: String, nullable: true })
  explanation!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Until then it can be taken back.' })
  undoUntil!: string | null

  static of(decision: Decision): DecisionView {
    const { id, caseId, outcome, ground, policyCode, explanation, createdAt, undoUntil } = decision
    const times = { createdAt: createdAt.toISOString(), undoUntil: undoUntil?.toISOString() ?? null }
    return { id, caseId, outcome, ground, policyCode, explanation, ...times }
  }
}
