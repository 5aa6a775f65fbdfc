import { ApiProperty } from '@nestjs/swagger'
import { IsInt, IsUUID, Max, Min } from 'class-validator'
import { limits } from '@moderato/contracts'
import { Text } from '@moderato/http'
import type { MadeBlock } from '../storage/temporary-block.repository.js'

const { temporaryBlockDaysMax } = limits

export class TemporaryBlockDto {
  @ApiProperty({ type: String, format: 'uuid', description: 'Proof of the claim.' })
  @IsUUID()
  leaseToken!: string

  @ApiProperty({ type: Number, minimum: 1, maximum: temporaryBlockDaysMax, default: temporaryBlockDaysMax })
  @IsInt()
  @Min(1)
  @Max(temporaryBlockDaysMax)
  days: number = temporaryBlockDaysMax
}

export class ObjectionDto {
  @Text({ charsMax: limits.appealCharsMax, about: 'Why the comment should be shown.' })
  text!: string
}

export class TemporaryBlockView {
  @ApiProperty({ type: String, format: 'uuid', description: 'The measure, to which the author can object.' })
  id!: string

  @ApiProperty({ type: String, format: 'uuid' })
  caseId!: string

  @ApiProperty({ type: String, format: 'uuid' })
  commentId!: string

  @ApiProperty({ type: String, format: 'date-time', description: 'When it ends by itself: within 30 days.' })
  endsAt!: string

  static of({ measureId, caseId, commentId, endsAt }: MadeBlock): TemporaryBlockView {
    return { id: measureId, caseId, commentId, endsAt: endsAt.toISOString() }
  }
}

export class ObjectionView {
  @ApiProperty({ type: String, format: 'uuid' })
  measureId!: string
}
