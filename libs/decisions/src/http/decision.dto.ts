import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import {
  decisionGrounds,
  decisionOutcomes,
  limits,
  sanctionKinds,
  type DecisionGround,
  type DecisionOutcome,
  type SanctionKind,
} from '@moderato/contracts'
import { Text } from '@moderato/http'
import type { Judgement } from '../use-cases/decide-case.use-case.js'

const sanctionDaysMax = 3650

/** A measure against the author. */
export class SanctionDto {
  @ApiProperty({ enum: sanctionKinds })
  @IsIn(sanctionKinds)
  kind!: SanctionKind

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: sanctionDaysMax, description: 'Left out: no end.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(sanctionDaysMax)
  days?: number
}

/** A judgement, whatever case it is on. */
export class JudgementDto {
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

  @Text({ charsMax: 500, optional: true, about: 'Article or clause; left out: the one of the policy.' })
  legalReference?: string | null

  @Text({ charsMax: limits.explanationCharsMax, optional: true, about: 'Reasons, for the author.' })
  explanation?: string | null

  @ApiPropertyOptional({
    type: SanctionDto,
    description:
      'A measure against the author that comes with the decision; one for each author where it decides many cases.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => SanctionDto)
  sanction?: SanctionDto

  static judgementOf({ sanction, legalReference = null, explanation = null, ...dto }: JudgementDto): Judgement {
    const { outcome, policyCode, ground } = dto
    const against = sanction === undefined ? null : { kind: sanction.kind, days: sanction.days ?? null }
    return { outcome, policyCode, ground, legalReference, explanation, sanction: against }
  }
}

export class DecideCaseDto extends JudgementDto {
  @ApiProperty({ type: String, format: 'uuid', description: 'Proof of the claim.' })
  @IsUUID()
  leaseToken!: string

  @ApiProperty({ type: Number, minimum: 0, description: '`seq` of the last report on the screen.' })
  @IsInt()
  @Min(0)
  @Max(2 ** 31 - 1)
  coversReportSeq!: number

  @ApiPropertyOptional({
    type: Number,
    minimum: 1,
    description: '`comment.bodyVersion` on the screen; needed when the comment was edited after the case was opened.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2 ** 31 - 1)
  contentVersion?: number
}
