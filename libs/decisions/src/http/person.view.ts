import { ApiProperty } from '@nestjs/swagger'
import { commentStatuses, roles, type CommentStatus, type Role } from '@moderato/contracts'
import { standingOf, type Misuse, type Person, type PersonComment, type PersonNote } from '../domain/person.js'
import type { PersonFile } from '../person.reader.js'
import { SanctionView } from './sanction.view.js'

const standings = ['good', 'premoderate', 'mute', 'suspend', 'ban'] as const

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

/** How far a reporter was right. */
export class ReporterRecordView {
  @ApiProperty({ type: Number, description: 'Of the last 100 judged reports, those that led to something.' })
  agreed!: number

  @ApiProperty({ type: Number })
  disagreed!: number

  @ApiProperty({ type: Number, description: '0.25 to 1.75.' })
  weight!: number
}

/** Number and proportion within the last year, for a decision on misuse. */
export class MisuseView {
  @ApiProperty({ type: Number, description: 'Comments written.' })
  comments!: number

  @ApiProperty({ type: Number, description: 'Of those, restricted by a decision in force.' })
  restricted!: number

  @ApiProperty({ type: Number, description: 'Of those, on grounds of law.' })
  illegal!: number

  @ApiProperty({ type: Number, nullable: true, description: 'Share of comments restricted, 0 to 1; null without any.' })
  restrictedShare!: number | null

  @ApiProperty({ type: Number, description: 'Own reports that were judged.' })
  judgedReports!: number

  @ApiProperty({ type: Number, description: 'Of those, the ones that led to nothing.' })
  unfoundedReports!: number

  @ApiProperty({ type: Number, nullable: true, description: 'Share of judged reports; null without any.' })
  unfoundedShare!: number | null

  @ApiProperty({ type: Number, description: 'Warnings in force.' })
  warnings!: number

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'The last of them.' })
  warnedAt!: string | null

  static of({ warnedAt, ...counts }: Misuse): MisuseView {
    const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)
    return {
      ...counts,
      restrictedShare: share(counts.restricted, counts.comments),
      unfoundedShare: share(counts.unfoundedReports, counts.judgedReports),
      warnedAt: warnedAt?.toISOString() ?? null,
    }
  }
}

/** Everything the staff may know of a person. */
export class PersonView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, description: "The host site's own id of the person." })
  subject!: string

  @ApiProperty({ enum: roles })
  role!: Role

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

  @ApiProperty({ type: MisuseView })
  misuse!: MisuseView

  @ApiProperty({ type: [PersonCommentView], description: 'The last 20, newest first.' })
  comments!: PersonCommentView[]

  @ApiProperty({ type: [SanctionView], description: 'Newest first, past ones too.' })
  sanctions!: SanctionView[]

  @ApiProperty({ type: [PersonNoteView], description: 'Newest first; the person never sees them.' })
  notes!: PersonNoteView[]

  static of({ person, comments, sanctions, notes }: PersonFile): PersonView {
    const { id, subject, role, name, picture, createdAt, counts, strikeCount, reporter } = person
    return {
      ...{ id, subject, role, name, picture, counts, strikeCount, reporter },
      createdAt: createdAt.toISOString(),
      standing: standingOf(sanctions),
      misuse: MisuseView.of(person.misuse),
      comments: comments.map((comment) => PersonCommentView.of(comment)),
      sanctions: sanctions.map((sanction) => SanctionView.of(sanction)),
      notes: notes.map((note) => PersonNoteView.of(note)),
    }
  }
}
