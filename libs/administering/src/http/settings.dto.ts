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
import { ElectionModeDto } from './election-mode.dto.js'
import { Given, SettingInteger } from './given.decorator.js'
import {
  AgeGateSettingsDto,
  AutoHideSettingsDto,
  Editions,
  Part,
  Origins,
  ScoreThresholdsDto,
  ScreeningSettingsDto,
} from './settings-parts.dto.js'

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

  @SettingInteger('commentsPerThreadMax', { nullable: true, about: 'Comments of a reader under one article.' })
  commentsPerThreadMax?: number | null

  @SettingInteger('commentsPerDayMax', { nullable: true, about: 'Comments of a reader a day.' })
  commentsPerDayMax?: number | null

  @SettingInteger('commentPauseSec', { about: 'Least time between two comments of a reader, seconds.' })
  commentPauseSec?: number

  @SettingInteger('votesPerDayMax', { nullable: true, about: 'Votes of a reader a day.' })
  votesPerDayMax?: number | null

  @Given()
  @IsBoolean()
  @ApiProperty({ type: Boolean, required: false })
  downVotes?: boolean

  @Given()
  @IsBoolean()
  @ApiProperty({
    ...{ type: Boolean, required: false },
    description: 'Whether readers are told how many comments of an article were deleted or removed.',
  })
  goneCounts?: boolean

  @Given()
  @IsBoolean()
  @ApiProperty({
    ...{ type: Boolean, required: false },
    description: 'Whether readers are told that an author may not write at present.',
  })
  restrictedLabels?: boolean

  @Given()
  @IsIn(commentSorts)
  @ApiProperty({ enum: commentSorts, required: false })
  defaultSort?: CommentSort

  @SettingInteger('editWindowSec', { about: 'Time in which a reader may edit a comment, seconds.' })
  editWindowSec?: number

  @SettingInteger('undoWindowSec', { about: 'Time in which a reviewer may take back an own decision, seconds.' })
  undoWindowSec?: number

  @SettingInteger('appealWindowDays', { about: 'Days in which a decision or sanction can be appealed.' })
  appealWindowDays?: number

  @Given()
  @IsBoolean()
  @ApiProperty({
    type: Boolean,
    required: false,
    description: 'Whether every report of a cleared comment is a new case.',
  })
  reopensAlways?: boolean

  @SettingInteger('leaseSec', { about: 'Life of a claim without renewal, seconds.' })
  leaseSec?: number

  @SettingInteger('writesPerMinute', { about: 'Writes a minute and reader.' })
  writesPerMinute?: number

  @SettingInteger('staffWritesPerMinute', { about: 'Writes a minute and member of the staff.' })
  staffWritesPerMinute?: number

  @Given()
  @IsObject()
  @ValidateNested()
  @Type(() => ScreeningSettingsDto)
  @ApiProperty({ type: ScreeningSettingsDto, required: false, description: 'Replaced as a whole.' })
  screening?: ScreeningSettingsDto

  @Given()
  @Part(() => ScoreThresholdsDto)
  @ApiProperty({
    ...{ type: ScoreThresholdsDto, required: false, nullable: true },
    description: "What scores of the installation's classifier lead to, where it has one; null asks none.",
  })
  scoreThresholds?: ScoreThresholdsDto | null

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
  @Part(() => AgeGateSettingsDto)
  @ApiProperty({
    ...{ type: AgeGateSettingsDto, required: false, nullable: true },
    description: 'Keeps nothing of people who are too young, and lets them read alone; null lets everybody take part.',
  })
  ageGate?: AgeGateSettingsDto | null

  @Given()
  @IsBoolean()
  @ApiProperty({
    ...{ type: Boolean, required: false },
    description: 'Whether only who was warned within a year can be suspended or banned.',
  })
  suspendAfterWarning?: boolean

  @Given()
  @IsIn(temporaryBlockExpiries)
  @ApiProperty({
    enum: temporaryBlockExpiries,
    required: false,
    description:
      'What the end of a temporary block leads to; nothing is removed by itself that an authority or a state body asked for.',
  })
  temporaryBlockExpiry?: SiteSettings['temporaryBlockExpiry']

  @Given()
  @Part(() => ElectionModeDto)
  @ApiProperty({
    ...{ type: ElectionModeDto, required: false, nullable: true },
    description: 'Newest first alone and tighter limits for a time and some sections; null for none.',
  })
  electionMode?: ElectionModeDto | null

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
