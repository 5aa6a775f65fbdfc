import type { ElectionModeSettings } from '@moderato/contracts'
import { useFormat } from '../../../texts/format.js'
import { useTexts } from '../../../texts/catalogue.js'
import { useYesNo } from '../parts/fields.js'
import { roomTexts } from '../texts/room.js'
import { settingsTexts } from '../texts/settings.js'

/** Settings and their values in words, for what somebody else changed. */
export function useSettingsWords(): { labelOf: (name: string) => string; wordsOf: (value: unknown) => string } {
  const t = useTexts(settingsTexts)
  const room = useTexts(roomTexts)
  const yesNo = useYesNo()
  const format = useFormat()
  const labels = new Map<string, unknown>([...Object.entries(t), ['screening', t.sections.screening]])
  return {
    labelOf: (name) => {
      const label = labels.get(name)
      return typeof label === 'string' ? label : name
    },
    wordsOf: (value) => {
      if (value === null || value === undefined) return room.none
      if (typeof value === 'boolean') return yesNo(value)
      if (Array.isArray(value)) return value.length === 0 ? room.none : value.join(', ')
      if (isPeriod(value)) return `${format.moment(value.from)} – ${format.moment(value.until)}`
      return typeof value === 'string' ? value : JSON.stringify(value)
    },
  }
}

/** The rules around an election: what matters of them is when they hold. */
function isPeriod(value: unknown): value is Pick<ElectionModeSettings, 'from' | 'until'> {
  return typeof value === 'object' && value !== null && 'from' in value && 'until' in value
}
