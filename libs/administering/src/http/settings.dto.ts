import { ApiProperty } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator'
import { commentSorts, type CommentSort, type EditionSettings, type SiteSettings } from '@moderato/contracts'
import { Given, GivenInteger } from './given.decorator.js'
import { AutoHideSettingsDto, Editions, Origins, ScreeningSettingsDto } from './settings-parts.dto.js'

const temporaryBlockExpiries = [
  'restore',
  'remove-if-no-objection',
] as const satisfies SiteSettings['temporaryBlockExpiry'][]

/** Every setting, each on its own; what is left out stays as it is. */
export class SettingsPatch implements Partial<SiteSettings> {
  @Given()
  @Editions()
  editions?: Record<string, EditionSettings>

  @Given()
  @IsString()
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/)
  @ApiProperty({ type: String, required: false, description: 'Edition of articles that name none.' })
  defaultEdition?: string

  @Given()
  @Origins()
  origins?: string[]

  @GivenInteger({ min: 1, max: 10_000, nullable: true, about: 'Comments of a reader under one article.' })
  commentsPerThreadMax?: number | null

  @GivenInteger({ min: 1, max: 10_000, nullable: true, about: 'Comments of a reader a day.' })
  commentsPerDayMax?: number | null

  @GivenInteger({ min: 0, max: 3600, about: 'Least time between two comments of a reader, seconds.' })
  commentPauseSec?: number

  @GivenInteger({ min: 1, max: 100_000, nullable: true, about: 'Votes of a reader a day.' })
  votesPerDayMax?: number | null

  @Given()
  @IsBoolean()
  @ApiProperty({ type: Boolean, required: false })
  downVotes?: boolean

  @Given()
  @IsIn(commentSorts)
  @ApiProperty({ enum: commentSorts, required: false })
  defaultSort?: CommentSort

  @GivenInteger({ min: 0, max: 86_400, about: 'Time in which a reader may edit a comment, seconds.' })
  editWindowSec?: number

  @GivenInteger({ min: 0, max: 86_400, about: 'Time in which a reviewer may take back an own decision, seconds.' })
  undoWindowSec?: number

  @GivenInteger({ min: 1, max: 3660, about: 'Days in which a decision can be appealed.' })
  appealWindowDays?: number

  @Given()
  @IsBoolean()
  @ApiProperty({
    type: Boolean,
    required: false,
    description: 'Whether every report of a cleared comment is a new case.',
  })
  reopensAlways?: boolean

  @GivenInteger({ min: 30, max: 3600, about: 'Life of a claim without renewal, seconds.' })
  leaseSec?: number

  @GivenInteger({ min: 1, max: 6000, about: 'Writes a minute and reader.' })
  writesPerMinute?: number

  @GivenInteger({ min: 10, max: 60_000, about: 'Writes a minute and member of the staff.' })
  staffWritesPerMinute?: number

  @Given()
  @IsObject()
  @ValidateNested()
  @Type(() => ScreeningSettingsDto)
  @ApiProperty({ type: ScreeningSettingsDto, required: false, description: 'Replaced as a whole.' })
  screening?: ScreeningSettingsDto

  @Given()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Matches(/^[a-z0-9][a-z0-9-]{0,99}$/, { each: true })
  @ApiProperty({ type: [String], required: false, description: 'Codes a decision may cite.' })
  policyCodes?: string[]

  @Given()
  @IsObject()
  @ValidateNested()
  @Type(() => AutoHideSettingsDto)
  @ApiProperty({ type: AutoHideSettingsDto, required: false, description: 'Replaced as a whole.' })
  autoHide?: AutoHideSettingsDto

  @Given()
  @IsIn(temporaryBlockExpiries)
  @ApiProperty({
    enum: temporaryBlockExpiries,
    required: false,
    description: 'What the end of a temporary block leads to.',
  })
  temporaryBlockExpiry?: SiteSettings['temporaryBlockExpiry']

  @Given()
  @IsNumber()
  @Min(0)
  @Max(1)
  @ApiProperty({
    type: Number,
    required: false,
    minimum: 0,
    maximum: 1,
    description: 'Share of decisions made a second time.',
  })
  secondReviewShare?: number
}

export class ChangeSettingsDto extends SettingsPatch {
  @IsInt()
  @Min(1)
  @Max(2 ** 31 - 1)
  @ApiProperty({ type: Number, minimum: 1, description: '`version` as it was read.' })
  version!: number
}

export class SettingsView {
  @ApiProperty({ type: Number, description: 'Rises by one with each change.' })
  version!: number

  @ApiProperty({ type: SettingsPatch, description: 'Every setting, defaults filled in.' })
  settings!: SiteSettings
}
