import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator'
import { appealOutcomes, appealStates, limits, type AppealOutcome, type AppealState } from '@moderato/contracts'
import { PageQuery, Text } from '@moderato/http'

const restrictions = ['hide', 'remove'] as const

export class FileAppealDto {
  @Text({
    charsMax: limits.appealCharsMax,
    about: 'Why the decision or sanction is wrong, in the own words of the appellant.',
  })
  text!: string
}

export class AppealPageQuery extends PageQuery {
  @ApiPropertyOptional({ enum: appealStates })
  @IsOptional()
  @IsIn(appealStates)
  state?: AppealState
}

export class AppealLeaseDto {
  @ApiProperty({ type: String, format: 'uuid', description: 'Proof of the claim.' })
  @IsUUID()
  leaseToken!: string
}

export class DecideAppealDto extends AppealLeaseDto {
  @ApiProperty({ enum: appealOutcomes })
  @IsIn(appealOutcomes)
  outcome!: AppealOutcome

  @Text({ charsMax: limits.explanationCharsMax, about: 'Reasons, for both sides; of a sanction, for the person.' })
  explanation!: string

  @ApiPropertyOptional({
    enum: restrictions,
    default: 'hide',
    description: 'What happens to a comment that was left as it was, when that is overturned.',
  })
  @IsOptional()
  @IsIn(restrictions)
  restriction?: (typeof restrictions)[number]

  @ApiPropertyOptional({ type: String, description: 'Policy of the new decision; left out: the one of the first.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  policyCode?: string
}
