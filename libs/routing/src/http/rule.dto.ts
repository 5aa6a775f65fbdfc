import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator'
import { applyDecorators } from '@nestjs/common'
import { reportCategories, type ReportCategory } from '@moderato/contracts'
import { Text } from '@moderato/http'
import { authorStandings, type AuthorStanding, type RoutingPredicate } from '@moderato/reviewing'
import type { RuleDraft } from '../domain/rule-draft.js'

const rulesMax = 200

/** A short list of texts, none of them empty. */
function Texts(about: string, itemsMax: number): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ type: [String], maxItems: itemsMax, description: about }),
    IsOptional(),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(itemsMax),
    IsString({ each: true }),
    MinLength(1, { each: true }),
    MaxLength(100, { each: true }),
  )
}

/** A list of words out of a fixed few. */
function SomeOf(words: readonly string[], about: string): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ enum: words, isArray: true, description: about }),
    IsOptional(),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(words.length),
    IsIn(words, { each: true }),
  )
}

export class RoutingPredicateDto implements RoutingPredicate {
  @SomeOf(reportCategories, 'At least one report names one of these.')
  categories?: ReportCategory[]

  @Texts('The comment is in one of these languages, e.g. `ko`.', 20)
  languages?: string[]

  @Texts('The article is in one of these sections.', 50)
  sections?: string[]

  @SomeOf(authorStandings, 'The author is one of these: new for a day, sanctioned before, or neither.')
  authors?: AuthorStanding[]

  @Texts('The comment holds one of these, whatever the case or width of its letters.', 200)
  words?: string[]

  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 3 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(3)
  tierMin?: number

  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 1000 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1000)
  scoreMin?: number
}

export class RuleDto {
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Left out for a new rule.' })
  @IsOptional()
  @IsUUID()
  id?: string

  @Text({ charsMax: 100, about: 'What the rule is for.' })
  name!: string

  @ApiProperty({ type: RoutingPredicateDto, description: 'Every member given must hold; none given always does.' })
  @ValidateNested()
  @Type(() => RoutingPredicateDto)
  predicate!: RoutingPredicateDto

  @ApiProperty({ type: String, format: 'uuid', description: 'Where the case goes.' })
  @IsUUID()
  queueId!: string

  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 3, nullable: true, description: 'Lifts the tier to this.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(3)
  tier?: number | null

  @ApiPropertyOptional({ type: Boolean, default: true })
  @IsOptional()
  @IsBoolean()
  enabled?: boolean
}

export class RuleListDto {
  @ApiProperty({
    type: [RuleDto],
    maxItems: rulesMax,
    description: 'In order: the first that applies names the queue.',
  })
  @IsArray()
  @ArrayMaxSize(rulesMax)
  @ValidateNested({ each: true })
  @Type(() => RuleDto)
  items!: RuleDto[]
}

export class ReplaceRulesDto extends RuleListDto {
  @ApiProperty({ type: Number, minimum: 1, description: '`version` as it was read.' })
  @IsInt()
  @Min(1)
  @Max(2 ** 31 - 1)
  version!: number

  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Whether cases that wait are routed again.' })
  @IsOptional()
  @IsBoolean()
  reroute?: boolean
}

/** The rules as the domain has them. */
export function draftsOf(items: readonly RuleDto[]): RuleDraft[] {
  return items.map(({ id, name, predicate, queueId, tier, enabled }) => ({
    ...{ name, queueId },
    predicate: JSON.parse(JSON.stringify(predicate)) as RoutingPredicate,
    id: id ?? null,
    tier: tier ?? null,
    enabled: enabled ?? true,
  }))
}
