import type { Resolver } from 'react-hook-form'
import { limits, settingBounds } from '@moderato/contracts'
import { useTexts } from '../../../texts/catalogue.js'
import { checkedBy } from '../parts/use-saving.js'
import { roomTexts } from '../texts/room.js'
import { settingsTexts } from '../texts/settings.js'
import { electionFaults } from './election-faults.js'
import type { SettingsValues } from './settings-values.js'
import { useElectionFaultWords } from './use-election-fault-words.js'

const editionPattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/
const domainPattern = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/** Bounds the service holds every site to. */
const { commentsPerThreadMax, commentsPerDayMax, votesPerDayMax, ...given } = settingBounds
const optionalBounds = { commentsPerThreadMax, commentsPerDayMax, votesPerDayMax } as const
const bounds = { ...given, threshold: [1, 100], secondReviewShare: [0, 100] } as const

/** What can be said of settings before the service is asked. */
export function useSettingsCheck(): Resolver<SettingsValues> {
  const t = useTexts(settingsTexts)
  const room = useTexts(roomTexts)
  const within = (value: number | null, [min, max]: readonly [number, number]) =>
    value !== null && value >= min && value <= max ? undefined : room.between(min, max)
  const wrongDomain = (domains: readonly string[] = []) => {
    const wrong = domains.find((domain) => !domainPattern.test(domain))
    return wrong === undefined ? undefined : t.domainWrong(wrong)
  }
  const faultWords = useElectionFaultWords()
  return checkedBy<SettingsValues>((values) => {
    const { editions, defaultEdition, origins, links, scoreThresholds, electionMode } = values
    const codes = editions.map(({ code }) => code)
    const wrongOrigin = origins.find((origin) => !isOrigin(origin))
    return {
      ...Object.fromEntries(numbers(bounds).map(([name, bound]) => [name, within(values[name], bound)])),
      ...Object.fromEntries(
        numbers(optionalBounds).map(([name, bound]) => [
          name,
          values[name] === null ? undefined : within(values[name], bound),
        ]),
      ),
      editions: editionFault(editions),
      defaultEdition: codes.includes(defaultEdition) ? undefined : t.defaultEditionMissing,
      origins: wrongOrigin === undefined ? undefined : t.originWrong(wrongOrigin),
      links: wrongDomain(links?.allowedDomains) ?? wrongDomain(links?.blockedDomains),
      scoreThresholds: [scoreThresholds?.holdFrom ?? 0, scoreThresholds?.refuseFrom ?? 0]
        .map((score) => within(score, [0, 1]))
        .find((fault) => fault !== undefined),
      electionMode: electionMode === null ? undefined : faultWords(Object.values(electionFaults(electionMode))[0]),
    }
  })

  function editionFault(editions: SettingsValues['editions']): string | undefined {
    if (editions.length === 0) return t.editionNeeded
    if (editions.some(({ code }) => !editionPattern.test(code))) return t.editionCodeWrong
    if (new Set(editions.map(({ code }) => code)).size < editions.length) return t.editionTwice
    const faults = editions.map(({ bodyCharsMax }) => within(bodyCharsMax, [1, limits.bodyCharsMax]))
    return faults.find((fault) => fault !== undefined)
  }
}

function numbers<Bounds extends object>(of: Bounds): [keyof Bounds & string, readonly [number, number]][] {
  return Object.entries(of) as [keyof Bounds & string, readonly [number, number]][]
}

/** Exactly as browsers send it: no path, no slash at the end. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, origin } = new URL(text)
  return (protocol === 'https:' || protocol === 'http:') && origin === text
}
