import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
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

  @ApiPropertyOptional({ type: String, description: "Part of the comment's text." })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string
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
    const { queue = null, author = null, category = null, q = null } = dto.filter ?? {}
    const ids = (dto.caseIds ?? null) as CaseId[] | null
    const filter = { ids, queueId: queue, authorId: author as UserId | null, category, text: q }
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
