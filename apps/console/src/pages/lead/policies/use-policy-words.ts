import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { policiesTexts } from '../texts/policies.js'
import { roomTexts } from '../texts/room.js'
import type { Policy } from './policy-values.js'

/** What a policy holds, in words, for what somebody else changed. */
export function usePolicyWords(): {
  labels: Readonly<Record<string, string>>
  wordsOf: (value: unknown) => string
} {
  const t = useTexts(policiesTexts)
  const room = useTexts(roomTexts)
  const { grounds } = useTexts(coreTexts)
  return {
    labels: { ground: t.ground, legalReference: t.legalReference, texts: t.wording },
    wordsOf: (value) => {
      if (value === null || value === undefined || value === '') return room.none
      if (typeof value === 'string') return new Map(Object.entries(grounds)).get(value) ?? value
      const worded = Object.entries(value as Policy['texts'])
      const words = worded.map(([locale, { name, text }]) =>
        [locale, [name, text].filter(Boolean).join(': ')].join(' '),
      )
      return words.length === 0 ? room.none : words.join(' · ')
    },
  }
}
