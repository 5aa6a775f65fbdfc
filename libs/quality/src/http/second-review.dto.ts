import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator'
import {
  decisionGrounds,
  decisionOutcomes,
  limits,
  type DecisionGround,
  type DecisionOutcome,
} from '@moderato/contracts'
import { PageQuery, Text } from '@moderato/http'
import { comparedStates, resolutions, type ComparedState, type Resolution } from '../domain/second-review.js'

export class ClaimSecondReviewDto {
  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Queues to take from; all of your own by default.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  queues?: string[]
}

export class SecondReviewLeaseDto {
  @ApiProperty({ type: String, format: 'uuid', description: 'Proof of the hold.' })
  @IsUUID()
  leaseToken!: string
}

export class DecideSecondReviewDto extends SecondReviewLeaseDto {
  @ApiProperty({ enum: decisionOutcomes })
  @IsIn(decisionOutcomes)
  outcome!: DecisionOutcome

  @ApiProperty({ type: String, description: "One of the site's policies." })
  @IsString()
  @MaxLength(100)
  policyCode!: string

  @ApiProperty({ enum: decisionGrounds })
  @IsIn(decisionGrounds)
  ground!: DecisionGround

  @Text({ charsMax: limits.explanationCharsMax, optional: true, about: 'Why; for leads alone.' })
  explanation?: string | null
}

const states = ['true', 'false'] as const

export class ComparisonQuery extends PageQuery {
  @ApiPropertyOptional({ enum: comparedStates, default: 'disagreed' })
  @IsOptional()
  @IsIn(comparedStates)
  state: ComparedState = 'disagreed'

  @ApiPropertyOptional({ enum: states, description: 'Whether a lead has looked at it; both when left out.' })
  @IsOptional()
  @IsIn(states)
  resolved?: (typeof states)[number]

  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Only decisions of this queue.' })
  @IsOptional()
  @IsUUID()
  queue?: string
}

export class ResolveDisagreementDto {
  @ApiProperty({
    enum: resolutions,
    description: '`first-stands` changes nothing; `taken-back` reverts the first decision, and its case waits again.',
  })
  @IsIn(resolutions)
  resolution!: Resolution
}
