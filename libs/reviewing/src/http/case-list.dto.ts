import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger'
import { Transform } from 'class-transformer'
import {
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator'
import { caseStates, reportCategories, type CaseState, type ReportCategory } from '@moderato/contracts'
import type { UserId } from '@moderato/kernel'
import { PageQuery, QueryInteger } from '@moderato/http'
import type { AskedCases } from '../case-list.reader.js'
import { caseHolders, caseSorts, type CaseHolder, type CaseSort } from '../domain/case-filter.js'
import { CaseSummaryView } from './case.view.js'

/** Which cases are meant; what is left out does not narrow. */
export class CaseFilterQuery {
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Only cases in this queue.' })
  @IsOptional()
  @IsUUID()
  queue?: string

  @ApiPropertyOptional({
    type: String,
    description: `States, separated by commas: ${caseStates.map((state) => `\`${state}\``).join(', ')}.`,
    example: 'queued,claimed',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMinSize(1)
  @IsIn(caseStates, { each: true })
  state?: CaseState[]

  @ApiPropertyOptional({ enum: caseHolders, description: 'In whose hands; `nobody` takes in claims that ran out.' })
  @IsOptional()
  @IsIn(caseHolders)
  holder?: CaseHolder

  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Only cases about comments of this person.' })
  @IsOptional()
  @IsUUID()
  author?: string

  @ApiPropertyOptional({ enum: reportCategories, description: 'Only cases with a report of this category.' })
  @IsOptional()
  @IsIn(reportCategories)
  category?: ReportCategory

  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 3 })
  @IsOptional()
  @QueryInteger({ min: 0, max: 3 })
  tier?: number

  @ApiPropertyOptional({ type: String, description: 'Language of the comment, e.g. `ko`.' })
  @IsOptional()
  @Matches(/^[a-z]{2,3}$/)
  language?: string

  @ApiPropertyOptional({ type: Boolean, description: 'Only cases past their deadline.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  overdue?: boolean

  @ApiPropertyOptional({ type: String, description: "Part of the comment's text, or of its author's name." })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string

  static askedOf(query: CaseFilterQuery): AskedCases {
    const { queue = null, state = null, holder = null, author, category = null, tier = null } = query
    const { language = null, overdue = false, q = '' } = query
    return {
      ...{ queueId: queue, states: state, holder, authorId: (author ?? null) as UserId | null, category, tier },
      ...{ language, isOverdue: overdue, text: q.trim() === '' ? null : q.trim() },
    }
  }
}

export class CasePageQuery extends IntersectionType(PageQuery, CaseFilterQuery) {
  @ApiPropertyOptional({
    enum: caseSorts,
    default: 'newest',
    description: '`urgent`: as the queue is worked off. `due`: the nearest deadline first.',
  })
  @IsOptional()
  @IsIn(caseSorts)
  sort: CaseSort = 'newest'
}

export class CasePageView {
  @ApiProperty({ type: [CaseSummaryView] })
  items!: CaseSummaryView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null
}

export class CaseCountView {
  @ApiProperty({ type: Number, description: 'At most 10,000.' })
  count!: number

  @ApiProperty({ type: Boolean, description: 'False when there are more.' })
  isExact!: boolean
}
