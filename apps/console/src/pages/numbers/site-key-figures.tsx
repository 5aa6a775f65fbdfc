import type { Schemas } from '@moderato/api-client'
import { useNow } from '../../app/clock.js'
import { useTexts } from '../../texts/catalogue.js'
import { useFigureWords } from './figure-words.js'
import { KeyFigures } from './key-figures.js'
import { numbersTexts } from './texts.js'

const minuteMs = 60_000

/** What waits now, and how decisions went in the span. */
export function SiteKeyFigures({ stats }: { stats: Schemas['StatsView'] }) {
  const t = useTexts(numbersTexts)
  const words = useFigureWords(stats.interval)
  const nowMs = useNow(minuteMs)
  const { queues, decisionTime, reversals } = stats
  const sum = (member: 'depth' | 'overdue') => queues.reduce((total, queue) => total + queue[member], 0)
  const beginnings = queues.flatMap(({ oldestAt }) => (oldestAt === null ? [] : [new Date(oldestAt).getTime()]))
  const oldestSec = beginnings.length === 0 ? null : Math.max(0, nowMs - Math.min(...beginnings)) / 1000
  return (
    <KeyFigures
      figures={[
        { name: t.now, value: words.number(sum('depth')) },
        { name: t.overdue, value: words.number(sum('overdue')) },
        { name: t.oldest, value: words.duration(oldestSec) },
        { name: t.decided, value: words.number(decisionTime.count) },
        { name: t.median, value: words.duration(decisionTime.p50Sec) },
        { name: t.p95, value: words.duration(decisionTime.p95Sec) },
        { name: t.late, value: words.number(decisionTime.late) },
        { name: t.reverted, value: words.number(reversals.reverted) },
        { name: t.upheld, value: words.number(reversals.upheld) },
        { name: t.overturned, value: words.number(reversals.overturned) },
      ]}
    />
  )
}
