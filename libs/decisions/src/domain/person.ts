import type { CommentId, MeasureId, ThreadKey, UserId } from '@moderato/kernel'
import type { CommentStatus, SanctionKind } from '@moderato/contracts'

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
  name: string
  picture: string | null
  createdAt: Date
  /** Number of comments by status. */
  counts: Record<CommentStatus, number>
  /** Decisions against this person's comments that are in force. */
  strikeCount: number
  reporter: { agreed: number; disagreed: number; weight: number }
}

/** How a person may write at present, the strictest measure first. */
export type Standing = 'good' | Exclude<SanctionKind, 'warn'>

const strictness: readonly Exclude<SanctionKind, 'warn'>[] = ['ban', 'suspend', 'mute', 'premoderate']

/** The strictest of the measures in force; a warning leaves a good standing. */
export function standingOf(sanctions: readonly Sanction[]): Standing {
  const active = new Set(sanctions.filter(({ isActive }) => isActive).map(({ kind }) => kind))
  return strictness.find((kind) => active.has(kind)) ?? 'good'
}
