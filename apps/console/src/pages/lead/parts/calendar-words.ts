import { useTexts } from '../../../texts/catalogue.js'
import { roomTexts } from '../texts/room.js'
import { weekdays, type Calendar } from './calendar-field.js'

/** Working hours in a line, days with the same hours together, e.g. `월–금 09:00–18:00`. */
export function useCalendarWords(): (calendar: Calendar) => string {
  const { days: names } = useTexts(roomTexts).calendar
  return ({ days }) => {
    const hoursOf = (day: string) => (days[day] ?? []).map((span) => span.join('–')).join(', ')
    const groups: { from: string; to: string; hours: string }[] = []
    for (const day of weekdays) {
      const [hours, last] = [hoursOf(day), groups.at(-1)]
      if (last?.hours === hours) last.to = names[day]
      else groups.push({ from: names[day], to: names[day], hours })
    }
    return groups
      .filter(({ hours }) => hours !== '')
      .map(({ from, to, hours }) => `${from === to ? from : `${from}–${to}`} ${hours}`)
      .join(' · ')
  }
}
