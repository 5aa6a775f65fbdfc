import { useNow } from '../../app/clock.js'
import { TimeAgo } from '../../parts/time.js'
import { useTexts } from '../../texts/catalogue.js'
import { useFormat } from '../../texts/format.js'
import type { Notice } from './notice-table.js'
import { legalTexts } from './texts.js'

/** A temporary block with its clock, and what the author says against it. */
export function BlockPanel({ block }: { block: Notice['block'] }) {
  const t = useTexts(legalTexts)
  return (
    <section className="panel" aria-label={t.block}>
      <h2>{t.block}</h2>
      {block === null ? <p className="muted">{t.noBlock}</p> : <Block block={block} />}
    </section>
  )
}

function Block({ block }: { block: NonNullable<Notice['block']> }) {
  const t = useTexts(legalTexts)
  const format = useFormat()
  const nowMs = useNow()
  const { startsAt, endsAt, endedAt, endedBy, objection } = block
  const [from, to] = [new Date(startsAt).getTime(), new Date(endsAt).getTime()]
  const gone = Math.min(1, Math.max(0, (nowMs - from) / (to - from)))
  return (
    <>
      {endedAt === null ? (
        <>
          <p className="block-left">
            {t.blockLeft} <strong>{format.relative(endsAt, nowMs)}</strong>
          </p>
          <progress className="block-clock" value={gone} max={1} aria-label={t.blockLeft} />
          <p className="muted">
            {t.blockUntil} {format.exact(endsAt)}
          </p>
        </>
      ) : (
        <p>
          {endedBy === null ? t.blockEnded : t.endedBy[endedBy]} <span className="muted">{format.exact(endedAt)}</span>
        </p>
      )}
      {objection === null ? null : (
        <>
          <h3>{t.objection}</h3>
          <p className="reading">{objection.text ?? t.erased}</p>
          <p className="muted">
            <TimeAgo at={objection.at} />
          </p>
        </>
      )}
    </>
  )
}
