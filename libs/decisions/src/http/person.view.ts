import { ApiProperty } from '@nestjs/swagger'
import { commentStatuses, sanctionKinds, type CommentStatus, type SanctionKind } from '@moderato/contracts'
import { standingOf, type Person, type PersonComment, type PersonNote, type Sanction } from '../domain/person.js'
import type { PersonFile } from '../person.reader.js'

const standings = ['good', 'premoderate', 'mute', 'suspend', 'ban'] as const

export class SanctionView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ enum: sanctionKinds })
  kind!: SanctionKind

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Case it came with.' })
  caseId!: string | null

  @ApiProperty({ type: String, nullable: true })
  policyCode!: string | null

  @ApiProperty({ type: String, nullable: true })
  explanation!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  startsAt!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null: no end.' })
  endsAt!: string | null

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  liftedAt!: string | null

  @ApiProperty({ type: Boolean, description: 'Whether it counts now.' })
  active!: boolean

  static of({ id, kind, caseId, policyCode, explanation, ...rest }: Sanction): SanctionView {
    return {
      ...{ id, kind, caseId, policyCode, explanation },
      startsAt: rest.startsAt.toISOString(),
      endsAt: rest.endsAt?.toISOString() ?? null,
      liftedAt: rest.liftedAt?.toISOString() ?? null,
      active: rest.isActive,
    }
  }
}

export class PersonCommentView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  threadKey!: string

  @ApiProperty({ type: String, nullable: true, description: 'Null once its author deleted it.' })
  body!: string | null

  @ApiProperty({ enum: commentStatuses })
  status!: CommentStatus

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  static of({ createdAt, ...comment }: PersonComment): PersonCommentView {
    return { ...comment, createdAt: createdAt.toISOString() }
  }
}

export class NoteAuthorView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string
}

export class PersonNoteView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: NoteAuthorView })
  author!: NoteAuthorView

  @ApiProperty({ type: String })
  body!: string

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  static of({ createdAt, ...note }: PersonNote): PersonNoteView {
    return { ...note, createdAt: createdAt.toISOString() }
  }
}

export class CommentCountsView implements Record<CommentStatus, number> {
  @ApiProperty({ type: Number })
  published!: number

  @ApiProperty({ type: Number })
  pending!: number

  @ApiProperty({ type: Number })
  hidden!: number

  @ApiProperty({ type: Number })
  removed!: number

  @ApiProperty({ type: Number })
  deleted!: number
}

export class ReporterRecordView {
  @ApiProperty({ type: Number, description: 'Of the last 100 judged reports, those that led to something.' })
  agreed!: number

  @ApiProperty({ type: Number })
  disagreed!: number

  @ApiProperty({ type: Number, description: '0.25 to 1.75.' })
  weight!: number
}

export class PersonView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ type: String, nullable: true })
  picture!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({ enum: standings, description: 'The strictest measure in force.' })
  standing!: (typeof standings)[number]

  @ApiProperty({ type: Number, description: 'Restrictions of comments that are in force.' })
  strikeCount!: number

  @ApiProperty({ type: CommentCountsView })
  counts!: Person['counts']

  @ApiProperty({ type: ReporterRecordView })
  reporter!: ReporterRecordView

  @ApiProperty({ type: [PersonCommentView], description: 'The last 20, newest first.' })
  comments!: PersonCommentView[]

  @ApiProperty({ type: [SanctionView], description: 'Newest first, past ones too.' })
  sanctions!: SanctionView[]

  @ApiProperty({ type: [PersonNoteView], description: 'Newest first; the person never sees them.' })
  notes!: PersonNoteView[]

  static of({ person, comments, sanctions, notes }: PersonFile): PersonView {
    const { id, name, picture, createdAt, counts, strikeCount, reporter } = person
    return {
      ...{ id, name, picture, counts, strikeCount, reporter },
      createdAt: createdAt.toISOString(),
      standing: standingOf(sanctions),
      comments: comments.map((comment) => PersonCommentView.of(comment)),
      sanctions: sanctions.map((sanction) => SanctionView.of(sanction)),
      notes: notes.map((note) => PersonNoteView.of(note)),
    }
  }
}
