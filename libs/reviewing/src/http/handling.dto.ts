import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator'
import { limits } from '@moderato/contracts'
import { Text } from '@moderato/http'

const reasonRule = { charsMax: limits.noteCharsMax, about: 'Why, for colleagues.' }

class ClaimProof {
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'Proof of the claim. Left out by leads, and for a case that the caller put aside.',
  })
  @IsOptional()
  @IsUUID()
  leaseToken?: string
}

export class HoldDto extends ClaimProof {
  @ApiProperty({
    type: Number,
    minimum: 60,
    maximum: limits.holdSecMax,
    description: 'How long, seconds; at most 72 h.',
  })
  @IsInt()
  @Min(60)
  @Max(limits.holdSecMax)
  holdSec!: number

  @Text(reasonRule)
  reason!: string
}

export class EscalateDto extends ClaimProof {
  @Text(reasonRule)
  reason!: string
}

export class HandOverDto extends ClaimProof {
  @ApiProperty({ type: String, format: 'uuid', description: 'The colleague.' })
  @IsUUID()
  toUserId!: string

  @Text({ ...reasonRule, optional: true })
  reason?: string | null
}

export class MoveDto {
  @ApiProperty({ type: String, format: 'uuid' })
  @IsUUID()
  queueId!: string

  @Text({ ...reasonRule, optional: true })
  reason?: string | null
}

export class TakeOverDto {
  @ApiProperty({ type: Number, minimum: 1, description: '`version` of the case on the screen.' })
  @IsInt()
  @Min(1)
  @Max(2 ** 31 - 1)
  version!: number
}
