import { useNow } from '../app/clock.js'
import { useFormat } from '../texts/format.js'

const minuteMs = 60_000

/** How long ago, or until when, kept up to date; the exact time when pointed at. */
export function TimeAgo({ at }: { at: string }) {
  const format = useFormat()
  const isNear = Math.abs(new Date(at).getTime() - useNow(10_000)) < minuteMs
  const nowMs = useNow(isNear ? 1000 : 10_000)
  return (
    <time dateTime={at} title={format.exact(at)}>
      {format.relative(at, nowMs)}
    </time>
  )
}

/** A deadline: red once it is missed, amber in the last tenth of a day. */
export function DueTime({ at }: { at: string | null }) {
  const format = useFormat()
  const nowMs = useNow(10_000)
  if (at === null) return <span className="muted">–</span>
  const leftMs = new Date(at).getTime() - nowMs
  const urgency = leftMs < 0 ? 'missed' : leftMs < 30 * minuteMs ? 'near' : 'far'
  return (
    <time className={`due ${urgency}`} dateTime={at} title={format.exact(at)}>
      {format.relative(at, nowMs)}
    </time>
  )
}
