import { ApiProperty } from '@nestjs/swagger'
import { IsString, MaxLength } from 'class-validator'
import { limits } from '@moderato/contracts'
import { Text } from '@moderato/http'
import { SanctionDto } from './decision.dto.js'

export class SanctionUserDto extends SanctionDto {
  @ApiProperty({ type: String, description: "One of the site's policies." })
  @IsString()
  @MaxLength(100)
  policyCode!: string

  @Text({ charsMax: limits.explanationCharsMax, optional: true, about: 'Reasons, for the person.' })
  explanation?: string | null
}

export class NoteUserDto {
  @Text({ charsMax: limits.explanationCharsMax, about: 'For the rest of the staff; the person never sees it.' })
  body!: string
}

export class NoteCreatedView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string
}
