import type { Schemas } from '@moderato/api-client'
import type { Calendar } from '../parts/calendar-field.js'

export type QueueSetup = Schemas['QueueSetupView']

/** A queue as its form holds it. */
export interface QueueValues {
  name: string
  isDefault: boolean
  isSenior: boolean
  takesOrders: boolean
  skills: readonly string[]
  languages: readonly string[]
  due0: number
  due1: number
  due2: number
  due3: number
  calendar: Calendar | null
  /** Tiers, as texts. */
  businessTiers: readonly string[]
  remindSec: number
  /** Percent; null follows the site. */
  secondReview: number | null
}

const usualDueSec = [86_400, 14_400, 7200, 1800]

/** @param queue - null for a new one */
export function valuesOf(queue: QueueSetup | null): QueueValues {
  const dueSec = queue?.dueSecByTier ?? usualDueSec
  const share = queue?.secondReviewShare ?? null
  const [due0 = 0, due1 = 0, due2 = 0, due3 = 0] = dueSec
  return {
    ...{ due0, due1, due2, due3 },
    name: queue?.name ?? '',
    isDefault: queue?.isDefault ?? false,
    isSenior: queue?.isSenior ?? false,
    takesOrders: queue?.takesOrders ?? false,
    skills: queue?.skills ?? [],
    languages: queue?.languages ?? [],
    calendar: queue?.calendar ?? null,
    businessTiers: queue?.businessTiers.map(String) ?? [],
    remindSec: queue?.remindSec ?? 1800,
    secondReview: share === null ? null : Math.round(share * 10_000) / 100,
  }
}

/** What the service is sent. */
export function bodyOf(values: QueueValues): Schemas['CreateQueueDto'] {
  const { due0, due1, due2, due3, businessTiers, secondReview, skills, languages, name, ...same } = values
  return {
    ...same,
    name: name.trim(),
    skills: [...skills],
    languages: [...languages],
    dueSecByTier: [due0, due1, due2, due3],
    businessTiers: values.calendar === null ? [] : businessTiers.map(Number),
    secondReviewShare: secondReview === null ? null : Math.round(secondReview * 100) / 10_000,
  }
}

/** Where the service's names of fields lead in the form. */
export const queueFields = Object.keys(valuesOf(null))
