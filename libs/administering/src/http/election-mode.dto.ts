import { applyDecorators } from '@nestjs/common'
import { ApiProperty } from '@nestjs/swagger'
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
} from 'class-validator'
import { electionDaysMax, settingBounds, type ElectionModeSettings } from '@moderato/contracts'

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/
const dayMs = 86_400_000
const [pauseMin, pauseMax] = settingBounds.commentPauseSec

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && moment.test(value) && !Number.isNaN(Date.parse(value))
}

function Moment(about: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, format: 'date-time', description: about }),
    ValidateBy(
      { name: 'moment', validator: { validate: isMoment } },
      { message: 'must be a date and time with an offset' },
    ),
  )
}

/** After `from`, and no further from it than a year. */
function EndsInTime(): PropertyDecorator {
  const validate = (until: unknown, about?: { object: object }) => {
    const { from } = about?.object as { from: unknown }
    if (!isMoment(until) || !isMoment(from)) return false
    const lengthMs = Date.parse(until) - Date.parse(from)
    return lengthMs > 0 && lengthMs <= electionDaysMax * dayMs
  }
  return ValidateBy({ name: 'endsInTime', validator: { validate } }, { message: 'must be after from, within a year' })
}

function Limit(name: 'commentsPerThreadMax' | 'commentsPerDayMax', about: string): PropertyDecorator {
  const [min, max] = settingBounds[name]
  return applyDecorators(
    ApiProperty({ type: Number, minimum: min, maximum: max, nullable: true, description: about }),
    ValidateIf((_: object, value: unknown) => value !== null),
    IsInt(),
    Min(min),
    Max(max),
  )
}

export class ElectionModeDto implements ElectionModeSettings {
  @Moment('First moment.')
  from!: string

  @Moment('First moment after it.')
  @EndsInTime()
  until!: string

  @ApiProperty({ type: [String], maxItems: 100, description: 'Sections whose articles it concerns; none for all.' })
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(80, { each: true })
  sections!: string[]

  @Limit(
    'commentsPerThreadMax',
    'Comments of a reader under one article; the tighter of this and the usual limit holds.',
  )
  commentsPerThreadMax!: number | null

  @Limit('commentsPerDayMax', 'Comments of a reader a day.')
  commentsPerDayMax!: number | null

  @ApiProperty({
    type: Number,
    minimum: pauseMin,
    maximum: pauseMax,
    description: 'Least time between two comments, seconds.',
  })
  @IsInt()
  @Min(pauseMin)
  @Max(pauseMax)
  commentPauseSec!: number
}
