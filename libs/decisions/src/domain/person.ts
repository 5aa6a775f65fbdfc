import type { AppealId, CommentId, MeasureId, ThreadKey, UserId } from '@moderato/kernel'
import type { AppealState, CommentStatus, Role, SanctionKind } from '@moderato/contracts'

/** A measure against a person, in force or past. */
export interface Sanction {
  id: MeasureId
  kind: SanctionKind
  /** Case it came with; null for one imposed by itself. */
  caseId: string | null
  policyCode: string | null
  explanation: string | null
  startsAt: Date
  /** Null: no end. */
  endsAt: Date | null
  liftedAt: Date | null
  /** Whether it counts now. */
  isActive: boolean
  /** The person's appeal against it; null without one, and where the decision it came with is appealed instead. */
  appeal: { id: AppealId; state: AppealState } | null
}

/** A measure against a person as its appeal is judged. */
export interface AppealedSanction extends Sanction {
  person: { id: UserId; name: string }
  imposedBy: { id: UserId; name: string } | null
}

/** What somebody of the staff wrote about a person, for the others. */
export interface PersonNote {
  id: string
  author: { id: UserId; name: string }
  body: string
  createdAt: Date
}

/** A comment on a person's page. */
export interface PersonComment {
  id: CommentId
  threadKey: ThreadKey
  /** Null once deleted. */
  body: string | null
  status: CommentStatus
  createdAt: Date
}

/** Everything the staff knows about a person. */
export interface Person {
  id: UserId
  /** The host site's own id. */
  subject: string
  role: Role
  name: string
  picture: string | null
  createdAt: Date
  /** Number of comments by status. */
  counts: Record<CommentStatus, number>
  /** Decisions against this person's comments that are in force. */
  strikeCount: number
  reporter: { agreed: number; disagreed: number; weight: number }
  misuse: Misuse
}

/**
 * What a suspension for misuse weighs: number and proportion within the last year.
 *
 * @see Regulation (EU) 2022/2065, article 23
 */
export interface Misuse {
  comments: number
  /** Of those, restricted by a decision in force; on grounds of law among them. */
  restricted: number
  illegal: number
  /** Own reports that were judged, and those of them that led to nothing. */
  judgedReports: number
  unfoundedReports: number
  warnings: number
  /** The last warning in force; null for none. */
  warnedAt: Date | null
}

/** How a person may write at present, the strictest measure first. */
export type Standing = 'good' | Exclude<SanctionKind, 'warn'>

const strictness: readonly Exclude<SanctionKind, 'warn'>[] = ['ban', 'suspend', 'mute', 'premoderate']

/** The strictest of the measures in force; a warning leaves a good standing. */
export function standingOf(sanctions: readonly Sanction[]): Standing {
  const active = new Set(sanctions.filter(({ isActive }) => isActive).map(({ kind }) => kind))
  return strictness.find((kind) => active.has(kind)) ?? 'good'
}
