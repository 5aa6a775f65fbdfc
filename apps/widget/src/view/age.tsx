import { useCell } from '../state/use-cell.js'
import { useThread } from '../state/thread.js'

/** How long ago, with the moment in full for whoever asks. */
export function Age({ at }: { at: string }) {
  const { texts, nowMs } = useThread()
  const now = useCell(nowMs)
  return (
    <time class="muted" dateTime={at} title={texts.moment(at)}>
      {texts.age(at, now)}
    </time>
  )
}
