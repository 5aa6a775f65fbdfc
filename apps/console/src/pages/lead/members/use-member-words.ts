import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import type { Calendar } from '../parts/calendar-field.js'
import { useCalendarWords } from '../parts/calendar-words.js'
import { membersTexts } from '../texts/members.js'
import { roomTexts } from '../texts/room.js'

/** What a member does, in words, for what somebody else changed. */
export function useMemberWords(queues: readonly { id: string; name: string }[]): {
  labels: Readonly<Record<string, string>>
  wordsOf: (value: unknown) => string
} {
  const t = useTexts(membersTexts)
  const room = useTexts(roomTexts)
  const { roles } = useTexts(coreTexts)
  const hours = useCalendarWords()
  const { role, capacity, languages, skills } = t
  const names = new Map([...Object.entries(roles), ...queues.map(({ id, name }) => [id, name] as const)])
  const wordOf = (value: unknown) => names.get(String(value)) ?? String(value)
  return {
    labels: { role, capacity, languages, skills, queueIds: t.queues, workingHours: t.hours },
    wordsOf: (value) => {
      if (value === null || value === undefined) return room.none
      if (Array.isArray(value)) return value.length === 0 ? room.none : value.map(wordOf).join(', ')
      return typeof value === 'object' ? hours(value as Calendar) : wordOf(value)
    },
  }
}
