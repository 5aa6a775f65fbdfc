import { applyDecorators } from '@nestjs/common'
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger'
import { settingBounds, type BoundSetting } from '@moderato/contracts'
import { IsInt, Max, Min, ValidateIf } from 'class-validator'

/** May be left out, but not be null: null would be stored. */
export function Given(): PropertyDecorator {
  return ValidateIf((_: object, value: unknown) => value !== undefined)
}

/** A whole number that may be left out, and be null where that means "no limit". */
export function GivenInteger(bounds: {
  min: number
  max: number
  nullable?: boolean
  about: string
}): PropertyDecorator {
  const { min, max, nullable = false, about } = bounds
  const options: ApiPropertyOptions = {
    type: Number,
    required: false,
    nullable,
    minimum: min,
    maximum: max,
    description: about,
  }
  return applyDecorators(
    ApiProperty(options),
    ValidateIf((_: object, value: unknown) => value !== undefined && !(nullable && value === null)),
    IsInt(),
    Min(min),
    Max(max),
  )
}

/** As {@link GivenInteger}, within the bounds of a site's setting. */
export function SettingInteger(name: BoundSetting, how: { nullable?: boolean; about: string }): PropertyDecorator {
  const [min, max] = settingBounds[name]
  return GivenInteger({ min, max, ...how })
}
