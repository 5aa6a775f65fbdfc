import type { UserId } from '@moderato/kernel'
import { roles, type Role } from '@moderato/contracts'
import type { WorkingCalendar } from '@moderato/reviewing'

/** Roles that make somebody a member of the staff. */
export const staffRoles = ['moderator', 'lead', 'admin'] as const satisfies readonly Role[]
export type StaffRole = (typeof staffRoles)[number]

/** What a member does for the site. */
export interface MemberPlan {
  role: StaffRole
  /** Review queues the member takes cases from. */
  queueIds: string[]
  languages: string[]
  skills: string[]
  /** Most cases held at one time. */
  capacity: number
  /** When the member works; null for always. */
  workingHours: WorkingCalendar | null
}

/** A member of the staff. */
export interface Member extends MemberPlan {
  userId: UserId
  /** The host site's own id of the person. */
  subject: string
  name: string
  /** Cases in hand at present. */
  held: number
  /** Rises by one with every change, starting at 1. */
  version: number
}

/** Where a new member starts from. */
export const memberPlanDefault: MemberPlan = {
  role: 'moderator',
  queueIds: [],
  languages: [],
  skills: [],
  capacity: 5,
  workingHours: null,
}

/** Whether somebody of the role may make or change a member: admins everybody, leads moderators. */
export function mayManage(actorRole: Role, before: Role | null, after: Role | null): boolean {
  if (actorRole === 'admin') return true
  const managed = [before, after].filter((role) => role !== null)
  return actorRole === 'lead' && managed.every((role) => roles.indexOf(role) < roles.indexOf('lead'))
}
