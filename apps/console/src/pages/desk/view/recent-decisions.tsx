import { useNow } from '../../../app/clock.js'
import { Button } from '../../../parts/button.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { useFormat } from '../../../texts/format.js'
import { deskTexts } from '../texts.js'
import { undoLeftMs, type Decided } from '../handling/desk-state.js'
import { useDesk } from './use-desk.js'
import { useSpared } from './use-spared.js'

const shownMax = 4

/** What was decided lately, each with the time in which it can be taken back. */
export function RecentDecisions({ onUndo }: { onUndo: (decided: Decided) => void }) {
  const { undo: t } = useTexts(deskTexts)
  const { decided } = useDesk()
  return (
    <section className="recent" aria-label={t.title}>
      <h2 className="small muted">{t.title}</h2>
      {decided.length === 0 ? <p className="small muted">{t.none}</p> : null}
      <ul>
        {decided.slice(0, shownMax).map((entry) => (
          <Entry key={entry.caseId} decided={entry} onUndo={() => onUndo(entry)} />
        ))}
      </ul>
    </section>
  )
}

function Entry({ decided, onUndo }: { decided: Decided; onUndo: () => void }) {
  const { undo: t } = useTexts(deskTexts)
  const core = useTexts(coreTexts)
  const format = useFormat()
  const nowMs = useNow()
  const spared = useSpared(decided.tier)
  const { outcome, body, decisionId, isUndoing } = decided
  const leftMs = undoLeftMs(decided, nowMs)
  return (
    <li>
      <span className={`outcome ${outcome}`}>{core.outcomes[outcome]}</span>
      <span className={`clipped-line ${spared}`}>{body}</span>
      {decisionId === null ? (
        <span className="muted small">{t.sending}</span>
      ) : leftMs > 0 ? (
        <Button kind="quiet" icon="undo" isBusy={isUndoing} onClick={onUndo}>
          <span className="hidden-words">{`${t.action}: ${body.slice(0, 30)}`}</span>{' '}
          <span className="number">{format.countdown(leftMs)}</span>
        </Button>
      ) : (
        <span className="muted small">{t.over}</span>
      )}
    </li>
  )
}
