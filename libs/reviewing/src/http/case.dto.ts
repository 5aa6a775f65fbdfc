import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID } from 'class-validator'
import { limits } from '@moderato/contracts'
import { Text } from '@moderato/http'

export class ClaimNextDto {
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

export class LeaseTokenDto {
  @ApiProperty({ type: String, format: 'uuid' })
  @IsUUID()
  leaseToken!: string
}

export class ReleaseDto {
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description:
      'Proof of the claim. Left out, leads take the case out of any hands, and holders of a case end their hold.',
  })
  @IsOptional()
  @IsUUID()
  leaseToken?: string

  @Text({ charsMax: limits.noteCharsMax, optional: true, about: 'Why the case is skipped; it is not offered again.' })
  reason?: string | null
}

export class ReviewQueueView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ type: Boolean, description: 'Takes what no rule routes elsewhere.' })
  isDefault!: boolean

  @ApiProperty({ type: Number, description: 'Cases waiting.' })
  depth!: number

  @ApiProperty({ type: Number, description: 'Cases held by a reviewer.' })
  claimed!: number

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  oldestDueAt!: string | null

  @ApiProperty({ type: Number, description: 'Cases that came in the last hour.' })
  inflow!: number

  @ApiProperty({ type: Number, description: 'Cases decided in the last hour.' })
  outflow!: number
}

export class ReviewQueuePageView {
  @ApiProperty({ type: [ReviewQueueView] })
  items!: ReviewQueueView[]

  @ApiProperty({ type: String, nullable: true, description: 'Always null: a site has few queues.' })
  nextCursor!: null
}
