import { ApiProperty } from '@nestjs/swagger'
import { noticeKinds, type NoticeKind } from '@moderato/contracts'
import type { ReadNotice } from '../notice.reader.js'

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
    description: 'The temporary block it tells of; the caller can object to it.',
  })
  measureId!: string | null

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  caseId!: string | null

  @ApiProperty({ type: String, description: "In the caller's language." })
  text!: string

  @ApiProperty({ type: Boolean, description: 'Whether the caller can appeal the decision now.' })
  appealable!: boolean

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'End of the time for an appeal; null where none is open to the caller.',
  })
  appealUntil!: string | null

  static of({ notice, text, appealUntil, isAppealable }: ReadNotice): NoticeView {
    const { id, kind, commentId, decisionId, measureId, caseId, createdAt, readAt } = notice
    return {
      ...{ id, kind, commentId, decisionId, measureId, caseId, text },
      createdAt: createdAt.toISOString(),
      readAt: readAt?.toISOString() ?? null,
      appealable: isAppealable,
      appealUntil: appealUntil?.toISOString() ?? null,
    }
  }
}

export class NoticePageView {
  @ApiProperty({ type: [NoticeView] })
  items!: NoticeView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null
}
