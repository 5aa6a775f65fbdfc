import type { Schemas } from '@moderato/api-client'
import type { Calendar } from '../parts/calendar-field.js'

export type Member = Schemas['MemberView']
export type StaffRole = Member['role']

/** A member as the form holds it. */
export interface MemberValues {
  subject: string
  role: StaffRole
  queueIds: readonly string[]
  languages: readonly string[]
  skills: readonly string[]
  capacity: number | null
  workingHours: Calendar | null
}

const capacityUsual = 5

/** @param member - null for a new one */
export function valuesOf(member: Member | null): MemberValues {
  return {
    subject: member?.subject ?? '',
    role: member?.role ?? 'moderator',
    queueIds: member?.queueIds ?? [],
    languages: member?.languages ?? ['ko'],
    skills: member?.skills ?? [],
    capacity: member?.capacity ?? capacityUsual,
    workingHours: member?.workingHours ?? null,
  }
}

export function planOf({ subject: _, ...values }: MemberValues): Omit<Schemas['ChangeMemberDto'], 'version'> {
  const { role, queueIds, languages, skills, capacity, workingHours } = values
  return {
    ...{ role, workingHours, capacity: capacity ?? capacityUsual },
    ...{ queueIds: [...queueIds], languages: [...languages], skills: [...skills] },
  }
}
