import { useEffect, useState } from 'preact/hooks'
import { useActingTexts } from '../acting/acting-texts.js'
import { useCell } from '../state/use-cell.js'
import { useThread } from '../state/thread.js'

const minuteMs = 60_000

/** Until when a comment can still be changed, in words that move on once a minute; null when the time is over. */
export function useEditTime(createdAt: string): string | null {
  const thread = useThread()
  const own = useActingTexts()
  const { editWindowSec } = useCell(thread.config)
  const now = () => thread.api.client.clock.nowMs()
  const [nowMs, setNowMs] = useState(now)
  const endMs = Date.parse(createdAt) + editWindowSec * 1000
  const leftMs = endMs - nowMs
  useEffect(() => {
    if (leftMs <= 0) return
    const stillMs = endMs - now()
    // A page that slept since it was drawn says at once what it is now.
    const isStale = Math.ceil(stillMs / minuteMs) !== Math.ceil(leftMs / minuteMs)
    const timer = setTimeout(() => setNowMs(now()), isStale ? 0 : stillMs % minuteMs || minuteMs)
    return () => clearTimeout(timer)
  }, [leftMs])
  if (leftMs <= 0) return null
  const minutes = Math.ceil(leftMs / minuteMs)
  const [value, unit] = minutes < 120 ? ([minutes, 'minute'] as const) : ([Math.floor(minutes / 60), 'hour'] as const)
  return own.editUntil.replace('{when}', new Intl.RelativeTimeFormat(thread.texts.locale).format(value, unit))
}
