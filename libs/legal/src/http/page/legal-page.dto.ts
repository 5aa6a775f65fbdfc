import { Transform } from 'class-transformer'
import { Equals, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator'
import type { InfringedRight } from '@moderato/contracts'
import { ClaimDto } from '../legal-notice.dto.js'
import { claimableRights } from './claim-form.js'
import { pageLanguages, type PageLanguage } from './page-texts.js'

const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** A claim as a browser posts it. */
export class ClaimFormDto extends ClaimDto {
  /** Also out of an address that names the comment. */
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? (value.match(ids)?.at(-1) ?? value) : value,
  )
  @IsUUID()
  override commentId!: string

  @IsIn(claimableRights)
  override right!: InfringedRight

  @Equals('yes')
  goodFaith!: 'yes'

  /** Makes pressing the button twice harmless. */
  @IsUUID()
  key!: string

  @IsOptional()
  @IsIn(pageLanguages)
  lang?: PageLanguage
}

export class ClaimFormQuery {
  /** The comment, or an address that names it. */
  @IsOptional()
  @IsString()
  @Length(0, 2000)
  comment?: string

  @IsOptional()
  @IsIn(pageLanguages)
  lang?: PageLanguage
}

export class ClaimStatusQuery {
  @IsOptional()
  @IsString()
  @Length(1, 100)
  code?: string

  @IsOptional()
  @IsIn(pageLanguages)
  lang?: PageLanguage
}
