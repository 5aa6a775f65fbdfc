import { applyDecorators } from '@nestjs/common'
import { ApiPropertyOptional } from '@nestjs/swagger'
import { limits } from '@moderato/contracts'
import { Transform } from 'class-transformer'
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator'

/** A whole number in a query: digits only, so that `1e9`, ` 5` and a repeated name are refused. */
export function QueryInteger(bounds: { readonly min: number; readonly max: number }): PropertyDecorator {
  const parse = ({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  return applyDecorators(Transform(parse), IsInt(), Min(bounds.min), Max(bounds.max))
}

/** What every list takes. */
export class PageQuery {
  @ApiPropertyOptional({
    type: Number,
    description: 'Items of the page.',
    minimum: 1,
    maximum: limits.pageItemsMax,
    default: limits.pageItemsDefault,
  })
  @IsOptional()
  @QueryInteger({ min: 1, max: limits.pageItemsMax })
  limit: number = limits.pageItemsDefault

  @ApiPropertyOptional({ type: String, description: 'The `nextCursor` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  cursor?: string
}
