import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator'
import { Text } from '@moderato/http'
import { Calendar, WorkingCalendarView, type WorkingCalendar } from '@moderato/reviewing'
import type { QueuePlan, QueueSetup } from '../domain/queue-plan.js'

const dueSecMax = 366 * 86_400
const codePattern = /^[a-z0-9][a-z0-9-]{0,39}$/

/** What every queue is made of, each part on its own. */
class QueuePartsDto {
  @ApiPropertyOptional({
    type: Boolean,
    description: 'Takes what no rule routes elsewhere, in place of the queue before.',
  })
  @IsOptional()
  @IsBoolean()
  isDefault?: boolean

  @ApiPropertyOptional({ type: Boolean, description: 'Takes what is escalated.' })
  @IsOptional()
  @IsBoolean()
  isSenior?: boolean

  @ApiPropertyOptional({
    type: Boolean,
    description: 'Takes orders of authorities; without one the senior queue does.',
  })
  @IsOptional()
  @IsBoolean()
  takesOrders?: boolean

  @ApiPropertyOptional({ type: [String], description: 'Skills its reviewers should have.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(codePattern, { each: true })
  skills?: string[]

  @ApiPropertyOptional({ type: [String], description: 'Languages its reviewers should read, e.g. `ko`.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(codePattern, { each: true })
  languages?: string[]

  @ApiPropertyOptional({ type: [Number], minItems: 4, maxItems: 4, description: 'Seconds until due, by tier 0 to 3.' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(4)
  @ArrayMaxSize(4)
  @IsInt({ each: true })
  @Min(60, { each: true })
  @Max(dueSecMax, { each: true })
  dueSecByTier?: number[]

  @Calendar('When the desk works; null when only the clock on the wall counts.')
  calendar?: WorkingCalendar | null

  @ApiPropertyOptional({ type: [Number], description: 'Tiers whose seconds run in working hours only.' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(4)
  @IsIn([0, 1, 2, 3], { each: true })
  businessTiers?: number[]

  @ApiPropertyOptional({ type: Number, description: 'Seconds before the deadline at which reviewers are reminded.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(86_400)
  remindSec?: number

  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    minimum: 0,
    maximum: 1,
    description: "Share of its decisions that somebody else makes again, blind; null follows the site's setting.",
  })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 4 })
  @Min(0)
  @Max(1)
  secondReviewShare?: number | null
}

export class CreateQueueDto extends QueuePartsDto {
  @Text({ charsMax: 60, about: 'Name of the queue, unique in the site.' })
  name!: string
}

export class ChangeQueueDto extends QueuePartsDto {
  @ApiProperty({ type: Number, minimum: 1, description: '`version` as it was read.' })
  @IsInt()
  @Min(1)
  @Max(2 ** 31 - 1)
  version!: number

  @Text({ charsMax: 60, optional: true, about: 'Another name.' })
  name?: string | null
}

export class QueueSetupView implements QueueSetup {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: Number, description: 'Rises by one with each change.' })
  version!: number

  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ type: Boolean })
  isDefault!: boolean

  @ApiProperty({ type: Boolean })
  isSenior!: boolean

  @ApiProperty({ type: Boolean })
  takesOrders!: boolean

  @ApiProperty({ type: [String] })
  skills!: string[]

  @ApiProperty({ type: [String] })
  languages!: string[]

  @ApiProperty({ type: [Number] })
  dueSecByTier!: number[]

  @ApiProperty({ type: WorkingCalendarView, nullable: true })
  calendar!: WorkingCalendar | null

  @ApiProperty({ type: [Number] })
  businessTiers!: number[]

  @ApiProperty({ type: Number })
  remindSec!: number

  @ApiProperty({ type: Number, nullable: true, description: "Null follows the site's `secondReviewShare`." })
  secondReviewShare!: number | null
}

export class QueueSetupPageView {
  @ApiProperty({ type: [QueueSetupView], description: 'The default queue first, then by name.' })
  items!: QueueSetupView[]

  @ApiProperty({ type: String, nullable: true, description: 'Always null: a site has few queues.' })
  nextCursor!: null
}

/** The parts that were given. */
export function planOf(dto: QueuePartsDto & { name?: string | null }): Partial<QueuePlan> {
  const { isDefault, isSenior, skills, languages, dueSecByTier, calendar, businessTiers, remindSec } = dto
  const pace = { dueSecByTier, calendar, businessTiers, remindSec }
  const parts = {
    isDefault,
    isSenior,
    takesOrders: dto.takesOrders,
    skills,
    languages,
    ...pace,
    secondReviewShare: dto.secondReviewShare,
  }
  const given = Object.entries({ ...parts, name: dto.name ?? undefined }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given)
}
