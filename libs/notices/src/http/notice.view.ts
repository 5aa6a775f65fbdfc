import { ApiProperty } from '@nestjs/swagger'
import { noticeKinds, type NoticeKind } from '@moderato/contracts'
import { isObjectable } from '../domain/notice.js'
import type { ReadNotice } from '../notice.reader.js'

const moment = { type: String, format: 'date-time', nullable: true } as const

export class NoticeView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ enum: noticeKinds })
  kind!: NoticeKind

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readAt!: string | null

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The comment it is about.' })
  commentId!: string | null

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The decision it tells of.' })
  decisionId!: string | null

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The temporary block it tells of, or the sanction that came with no decision.',
  })
  measureId!: string | null

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  caseId!: string | null

  @ApiProperty({ type: String, description: "In the caller's language." })
  text!: string

  @ApiProperty({ type: Boolean, description: 'Whether the caller can appeal the decision or sanction now.' })
  appealable!: boolean

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'End of the time for an appeal; null where none is open to the caller.',
  })
  appealUntil!: string | null

  @ApiProperty({ ...moment, description: 'When the caller appealed; null where they did not.' })
  appealedAt!: string | null

  @ApiProperty({ type: Boolean, description: 'Whether the caller can object to the temporary block now.' })
  objectable!: boolean

  @ApiProperty({ ...moment, description: 'When the caller objected to the temporary block; null where they did not.' })
  objectedAt!: string | null

  static of({ notice, text, appealUntil, isAppealable }: ReadNotice): NoticeView {
    const { id, kind, commentId, decisionId, block, sanctionId, caseId, createdAt, readAt } = notice
    return {
      ...{ id, kind, commentId, decisionId, measureId: block?.id ?? sanctionId, caseId, text },
      createdAt: createdAt.toISOString(),
      readAt: readAt?.toISOString() ?? null,
      appealable: isAppealable,
      appealUntil: appealUntil?.toISOString() ?? null,
      appealedAt: notice.appealed?.appealedAt?.toISOString() ?? null,
      objectable: isObjectable(notice),
      objectedAt: block?.objectedAt?.toISOString() ?? null,
    }
  }
}

export class NoticePageView {
  @ApiProperty({ type: [NoticeView] })
  items!: NoticeView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null
}
