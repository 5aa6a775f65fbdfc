import { ApiProperty } from '@nestjs/swagger'
import { IsIn } from 'class-validator'
import {
  decisionOutcomes,
  limits,
  reportCategories,
  type DecisionOutcome,
  type ReportCategory,
} from '@moderato/contracts'
import { Text } from '@moderato/http'
import type { AnsweredReport } from '../storage/report.repository.js'

export class FileReportDto {
  @ApiProperty({ enum: reportCategories })
  @IsIn(reportCategories)
  category!: ReportCategory

  @Text({
    charsMax: limits.reasonCharsMax,
    optional: true,
    codes: { 'too-long': 'reason-too-long' },
    about: 'Why, in the own words of the reporter.',
  })
  reason?: string | null
}

export class ReportReceiptView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, description: "The receipt, in the reporter's language." })
  message!: string
}

/** The caller's own report. */
export class MyReportView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, format: 'uuid' })
  commentId!: string

  @ApiProperty({ enum: reportCategories })
  category!: ReportCategory

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({ enum: decisionOutcomes, nullable: true, description: 'What was decided; null while it is not.' })
  outcome!: DecisionOutcome | null
}

export class MyReportPageView {
  @ApiProperty({ type: [MyReportView] })
  items!: MyReportView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null

  static of(page: { items: AnsweredReport[]; nextCursor: string | null }): MyReportPageView {
    const items = page.items.map(({ id, commentId, category, reason, createdAt, outcome }) => {
      return { id, commentId, category, reason, createdAt: createdAt.toISOString(), outcome }
    })
    return { items, nextCursor: page.nextCursor }
  }
}
