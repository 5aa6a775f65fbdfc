import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator'
import { locales, type Locale } from '@moderato/contracts'
import { Text } from '@moderato/http'
import {
  alternativeSpellings,
  matchModes,
  wordListLimits,
  type AlternativeSpelling,
  type MatchMode,
} from '@moderato/screening'

const { entriesMax, entryUnitsMax, exceptionsMax, patternsMax, patternCharsMax } = wordListLimits
const actions = ['hold', 'refuse'] as const

export class WordEntryDto {
  @ApiProperty({ type: String, description: 'Names the entry; unique within its list.' })
  @IsString()
  @Length(1, 60)
  id!: string

  @ApiProperty({ type: String, description: 'The word; a space in it may be left out in texts.' })
  @IsString()
  @Length(1, entryUnitsMax)
  text!: string

  @ApiProperty({ enum: matchModes, description: 'Alone, with its endings, or anywhere inside other words.' })
  @IsIn(matchModes)
  match!: MatchMode

  @ApiPropertyOptional({ enum: alternativeSpellings, isArray: true, description: 'Further spellings to catch.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(alternativeSpellings.length)
  @IsIn(alternativeSpellings, { each: true })
  also?: AlternativeSpelling[]

  @ApiPropertyOptional({ type: [String], description: 'Longer texts in which the word is innocent.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(exceptionsMax)
  @IsString({ each: true })
  @Length(1, entryUnitsMax, { each: true })
  exceptions?: string[]
}

export class WordPatternDto {
  @ApiProperty({ type: String })
  @IsString()
  @Length(1, 60)
  id!: string

  @ApiProperty({ type: String, description: 'RE2 syntax; runs in time linear to the text.' })
  @IsString()
  @Length(1, patternCharsMax)
  pattern!: string
}

/** A list as a lead writes it. */
export class WordListDto {
  @Text({ charsMax: 60, about: 'Name of the list, unique within the site.' })
  name!: string

  @ApiProperty({ enum: locales, description: 'Whose writing and endings the list follows.' })
  @IsIn(locales)
  locale!: Locale

  @ApiProperty({ enum: actions, description: 'What a match leads to.' })
  @IsIn(actions)
  action!: 'hold' | 'refuse'

  @ApiPropertyOptional({ type: Boolean, default: true })
  @IsOptional()
  @IsBoolean()
  enabled: boolean = true

  @ApiProperty({ type: [WordEntryDto] })
  @IsArray()
  @ArrayMaxSize(entriesMax)
  @ValidateNested({ each: true })
  @Type(() => WordEntryDto)
  entries!: WordEntryDto[]

  @ApiPropertyOptional({ type: [WordPatternDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(patternsMax)
  @ValidateNested({ each: true })
  @Type(() => WordPatternDto)
  patterns: WordPatternDto[] = []
}

export class ChangeWordListDto extends WordListDto {
  @ApiProperty({ type: Number, minimum: 1, description: 'Version this change starts from.' })
  @IsInt()
  @Min(1)
  @Max(2 ** 31 - 1)
  version!: number
}
