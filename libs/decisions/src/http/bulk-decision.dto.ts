import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator'
import { reportCategories, type ReportCategory } from '@moderato/contracts'
import type { CaseId, UserId } from '@moderato/kernel'
import { bulkCasesMax, type BulkResult, type DecideInBulkInput } from '../use-cases/decide-in-bulk.use-case.js'
import { JudgementDto } from './decision.dto.js'
import { DecisionView } from './decision.view.js'

/** Which waiting cases are meant; what is left out does not narrow. */
export class BulkFilterDto {
  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  queue?: string

  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Only cases about comments of this person.' })
  @IsOptional()
  @IsUUID()
  author?: string

  @ApiPropertyOptional({ enum: reportCategories })
  @IsOptional()
  @IsIn(reportCategories)
  category?: ReportCategory

  @ApiPropertyOptional({ type: String, description: "Part of the comment's text, or of its author's name." })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string

  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 3 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(3)
  tier?: number

  @ApiPropertyOptional({ type: String, description: 'Language of the comment, e.g. `ko`.' })
  @IsOptional()
  @Matches(/^[a-z]{2,3}$/)
  language?: string

  @ApiPropertyOptional({ type: Boolean, description: 'Only cases past their deadline.' })
  @IsOptional()
  @IsBoolean()
  overdue?: boolean
}

export class DecideInBulkDto extends JudgementDto {
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Only these cases.' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(bulkCasesMax)
  @IsUUID(undefined, { each: true })
  caseIds?: string[]

  @ApiPropertyOptional({ type: BulkFilterDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => BulkFilterDto)
  filter?: BulkFilterDto

  @ApiProperty({
    type: Number,
    minimum: 1,
    maximum: bulkCasesMax,
    description: 'Number of waiting cases that are meant; where it is another by now, nothing is decided.',
  })
  @IsInt()
  @Min(1)
  @Max(bulkCasesMax)
  expectedCount!: number

  static inputOf(dto: DecideInBulkDto): Omit<DecideInBulkInput, 'idempotency'> {
    const { queue = null, author = null, category = null, tier = null } = dto.filter ?? {}
    const { language = null, overdue = false, q = '' } = dto.filter ?? {}
    const ids = (dto.caseIds ?? null) as CaseId[] | null
    const narrowed = { category, tier, language, isOverdue: overdue, text: q.trim() === '' ? null : q.trim() }
    const filter = { ids, queueId: queue, authorId: author as UserId | null, ...narrowed }
    return { ...JudgementDto.judgementOf(dto), filter, expectedCount: dto.expectedCount }
  }
}

export class SkippedCaseView {
  @ApiProperty({ type: String, format: 'uuid' })
  caseId!: string

  @ApiProperty({ type: String, description: 'Problem code that says why.' })
  code!: string
}

export class BulkResultView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: [DecisionView] })
  decided!: DecisionView[]

  @ApiProperty({ type: [SkippedCaseView], description: 'Cases that somebody took, or that changed, in between.' })
  skipped!: SkippedCaseView[]

  static of({ id, decided, skipped }: BulkResult): BulkResultView {
    return { id, decided: decided.map((decision) => DecisionView.of(decision)), skipped }
  }
}
