import { applyDecorators } from '@nestjs/common'
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator'
import {
  limits,
  type AgeGateSettings,
  type AutoHideSettings,
  type ScoreThresholds,
  type ScreeningSettings,
} from '@moderato/contracts'

const editionsMax = 30
const domainPattern = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/
const actions = ['hold', 'refuse'] as const

/** Limits by edition code: `{ "ko": { "bodyCharsMax": 300 } }`. */
export function Editions(): PropertyDecorator {
  const validate = (value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const editions = Object.entries(value)
    return editions.length >= 1 && editions.length <= editionsMax && editions.every(isEdition)
  }
  return applyDecorators(
    ValidateBy({ name: 'editions', validator: { validate } }, { message: 'must give bodyCharsMax for each edition' }),
    ApiPropertyOptional({
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: { bodyCharsMax: { type: 'integer', minimum: 1, maximum: limits.bodyCharsMax } },
      },
      description: 'Longest comment, in characters as people see them, by edition.',
    }),
  )
}

function isEdition([code, value]: [string, unknown]): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(code) || typeof value !== 'object' || value === null) return false
  const { bodyCharsMax, ...strange } = value as Record<string, unknown>
  const isLimit = Number.isInteger(bodyCharsMax) && (bodyCharsMax as number) >= 1
  return isLimit && (bodyCharsMax as number) <= limits.bodyCharsMax && Object.keys(strange).length === 0
}

/** Web origins, exactly as browsers send them. */
export function Origins(): PropertyDecorator {
  const isOrigin = (value: unknown) => {
    if (typeof value !== 'string' || value.length > 300 || !URL.canParse(value)) return false
    const { protocol, origin } = new URL(value)
    return (protocol === 'https:' || protocol === 'http:') && origin === value
  }
  return applyDecorators(
    IsArray(),
    ArrayMaxSize(100),
    ValidateBy({ name: 'origin', validator: { validate: isOrigin } }, { each: true, message: 'must be origins' }),
    ApiProperty({
      type: [String],
      required: false,
      description: 'Pages of these origins may embed the widget; none named allows every origin.',
    }),
  )
}

/** A part that null switches off. */
export function Part(type: () => new () => object): PropertyDecorator {
  return applyDecorators(
    // A function of this name is how the documentation tells a late type from a class.
    ApiProperty({ type: () => type(), nullable: true }),
    ValidateIf((_: object, value: unknown) => value !== null),
    ValidateBy(
      { name: 'part', validator: { validate: (value: unknown) => typeof value === 'object' } },
      { message: 'must be an object or null' },
    ),
    ValidateNested(),
    Type(type),
  )
}

function Count(max: number, about: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: Number, minimum: 0, maximum: max, description: about }),
    IsInt(),
    Min(0),
    Max(max),
  )
}

function Action(): PropertyDecorator {
  return applyDecorators(ApiProperty({ enum: actions, description: 'Hold for a reviewer, or refuse.' }), IsIn(actions))
}

function Domains(about: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: [String], description: about }),
    IsArray(),
    ArrayMaxSize(500),
    Matches(domainPattern, { each: true }),
  )
}

export class RepeatSettingsDto {
  @Count(limits.bodyCharsMax, 'Texts of at most this length are never counted.')
  sparedCharsMax!: number

  @Count(100, 'Earlier comments with the same text that pass.')
  earlierMax!: number

  @Action()
  action!: 'hold' | 'refuse'
}

export class LinkSettingsDto {
  @Count(100, 'Links that pass.')
  linksMax!: number

  @Action()
  action!: 'hold' | 'refuse'

  @Domains('Never counted.')
  allowedDomains!: string[]

  @Domains('Always acted on.')
  blockedDomains!: string[]
}

export class NewAccountSettingsDto {
  @Count(366 * 86_400, 'Younger accounts are new, seconds.')
  ageSecMin!: number

  @Count(1000, 'Accounts with fewer published comments are new.')
  publishedMin!: number
}

export class ScreeningSettingsDto implements ScreeningSettings {
  @Part(() => RepeatSettingsDto)
  repeat!: RepeatSettingsDto | null

  @Part(() => LinkSettingsDto)
  links!: LinkSettingsDto | null

  @Part(() => NewAccountSettingsDto)
  newAccount!: NewAccountSettingsDto | null
}

function Score(about: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: Number, minimum: 0, maximum: 1, nullable: true, description: about }),
    ValidateIf((_: object, value: unknown) => value !== null),
    IsNumber(),
    Min(0),
    Max(1),
  )
}

export class ScoreThresholdsDto implements ScoreThresholds {
  @Score('Scores from here on hold the comment for a reviewer; null never does.')
  holdFrom!: number | null

  @Score('Scores from here on refuse it; null never does.')
  refuseFrom!: number | null
}

const unknownAges = ['allow', 'refuse'] as const

export class AgeGateSettingsDto implements AgeGateSettings {
  @ApiProperty({ type: Number, minimum: 1, maximum: 21, description: 'Full years that taking part needs.' })
  @IsInt()
  @Min(1)
  @Max(21)
  yearsMin!: number

  @ApiProperty({ enum: unknownAges, description: 'What a token without `minor` and `birthdate` leads to.' })
  @IsIn(unknownAges)
  unknown!: AgeGateSettings['unknown']
}

export class AutoHideSettingsDto implements AutoHideSettings {
  @ApiProperty({ type: Boolean, description: 'Whether reports alone can hide a comment until a reviewer looks.' })
  @IsBoolean()
  enabled!: boolean

  @ApiProperty({
    type: Number,
    minimum: 1,
    maximum: 100,
    description: 'Least sum of weights of independent reporters.',
  })
  @IsNumber()
  @Min(1)
  @Max(100)
  threshold!: number
}
