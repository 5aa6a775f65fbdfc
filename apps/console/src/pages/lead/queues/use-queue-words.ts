import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { useSpanWords } from '../parts/duration-field.js'
import { useYesNo } from '../parts/fields.js'
import { queuesTexts } from '../texts/queues.js'
import { roomTexts } from '../texts/room.js'

export interface QueueWords {
  /** Fields by their names on the screen. */
  labels: Readonly<Record<string, string>>
  wordsOf: (value: unknown) => string
}

/** Fields of a queue and their values in words. */
export function useQueueWords(): QueueWords {
  const t = useTexts(queuesTexts)
  const room = useTexts(roomTexts)
  const { tiers } = useTexts(coreTexts)
  const yesNo = useYesNo()
  const span = useSpanWords()
  const labels: Readonly<Record<string, string>> = {
    name: t.name,
    isDefault: t.isDefaultLabel,
    isSenior: t.isSeniorLabel,
    takesOrders: t.takesOrdersLabel,
    skills: t.skills,
    languages: t.languages,
    dueSecByTier: t.deadlines,
    calendar: t.calendar,
    businessTiers: t.businessTiers,
    remindSec: t.remind,
    secondReviewShare: t.secondReview,
  }
  const wordOf = (value: unknown) => {
    if (typeof value !== 'number') return String(value)
    return value >= 60 ? span(value) : (tiers[value] ?? String(value))
  }
  return {
    labels,
    wordsOf: (value) => {
      if (value === null || value === undefined) return room.none
      if (typeof value === 'boolean') return yesNo(value)
      if (Array.isArray(value)) return value.length === 0 ? room.none : value.map(wordOf).join(', ')
      return typeof value === 'object' ? JSON.stringify(value) : wordOf(value)
    },
  }
}
