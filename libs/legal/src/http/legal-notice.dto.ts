import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Equals, IsIn, IsISO8601, IsOptional, IsString, IsUUID, Length, ValidateIf } from 'class-validator'
import {
  authorities,
  claimantKinds,
  infringedRights,
  legalWishes,
  limits,
  type Authority,
  type ClaimantKind,
  type InfringedRight,
  type LegalWish,
} from '@moderato/contracts'
import { PageQuery, Text } from '@moderato/http'
import { legalNoticeStates, type LegalNoticeState } from '../domain/legal-notice.js'

const { nameCharsMax, contactCharsMax, legalTextCharsMax } = limits

/** What claims and orders have in common. */
class FilingDto {
  @ApiProperty({ type: String, format: 'uuid', description: 'The comment, which is its exact location.' })
  @IsUUID()
  commentId!: string

  @ApiProperty({ enum: infringedRights, description: 'The right that is infringed.' })
  @IsIn(infringedRights)
  right!: InfringedRight

  @ApiProperty({ enum: legalWishes, description: 'Deletion, or the posting of a rebuttal.' })
  @IsIn(legalWishes)
  wish!: LegalWish

  @Text({ charsMax: legalTextCharsMax, about: 'Why the comment infringes the right.' })
  explanation!: string
}

/** What somebody claims, by whichever way it comes. */
export class ClaimDto extends FilingDto {
  @ApiProperty({
    ...{ enum: claimantKinds, required: false, default: 'person' },
    description: 'Whose right is infringed. What a state body claims is decided by people alone, never by a clock.',
  })
  @IsOptional()
  @IsIn(claimantKinds)
  claimantKind: ClaimantKind = 'person'

  @Text({ charsMax: nameCharsMax, about: 'Name of whose right is infringed.' })
  name!: string

  @Text({ charsMax: contactCharsMax, about: 'Where answers reach the claimant: e-mail or telephone.' })
  contact!: string

  @Text({ charsMax: contactCharsMax, optional: true, about: 'Who speaks for the claimant, and as what.' })
  proxy?: string | null

  @Text({ charsMax: legalTextCharsMax, optional: true, about: 'Evidence: addresses of documents, or what they say.' })
  evidence?: string | null
}

export class LegalNoticeDto extends ClaimDto {
  @ApiProperty({
    type: Boolean,
    enum: [true],
    description: 'The claimant believes in good faith that all of it is so.',
  })
  @Equals(true)
  goodFaith!: boolean
}

export class AgencyOrderDto extends FilingDto {
  @Text({ charsMax: contactCharsMax, about: 'The authority.' })
  agency!: string

  @ApiProperty({
    ...{ enum: authorities, required: false, default: 'agency' },
    description: 'What an election commission asks for goes before everything else.',
  })
  @IsOptional()
  @IsIn(authorities)
  authority: Authority = 'agency'

  @Text({ charsMax: contactCharsMax, about: 'File number of the authority.' })
  reference!: string

  @ApiProperty({
    ...{ type: String, format: 'date-time', required: false },
    description: 'Until when the authority wants it done; 3 days where an election commission names no time.',
  })
  @ValidateIf((dto: AgencyOrderDto) => dto.authority !== 'election-commission' || dto.dueAt !== undefined)
  @IsISO8601({ strict: true })
  dueAt?: string
}

export class AccessCodeQuery {
  @ApiProperty({ type: String, description: 'The `accessCode` that filing the notice answered.', required: false })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  code?: string
}

export class LegalNoticePageQuery extends PageQuery {
  @ApiPropertyOptional({ enum: legalNoticeStates })
  @IsOptional()
  @IsIn(legalNoticeStates)
  state?: LegalNoticeState
}
