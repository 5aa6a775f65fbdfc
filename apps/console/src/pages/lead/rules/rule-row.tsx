import { Badge } from '../../../parts/badge.js'
import { Button, IconButton } from '../../../parts/button.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { roomTexts } from '../texts/room.js'
import { rulesTexts } from '../texts/rules.js'
import type { RuleDraft } from './draft.js'
import { usePredicateWords } from './predicate-words.js'
import type { Reorder } from './use-reorder.js'

export interface RuleRowProps {
  rule: RuleDraft
  place: number
  queueName: string
  reorder: Reorder
  onToggle: () => void
  onEdit: () => void
  onRemove: () => void
}

/** A rule in its place: what it asks for, and what follows. */
export function RuleRow({ rule, place, queueName, reorder, ...on }: RuleRowProps) {
  const t = useTexts(rulesTexts)
  const room = useTexts(roomTexts)
  const core = useTexts(coreTexts)
  const conditions = usePredicateWords()(rule.predicate)
  const isDragged = reorder.dragged === place - 1
  return (
    <li className={`rule ${rule.enabled ? '' : 'off'} ${isDragged ? 'dragged' : ''}`}>
      <button
        type="button"
        className="grip"
        data-key={rule.key}
        aria-label={t.move(rule.name, place)}
        {...reorder.handle(place - 1)}
      >
        <span className="grip-dots" aria-hidden="true" />
      </button>
      <span className="rule-place" aria-hidden="true">
        {place}
      </span>
      <div className="rule-words">
        <p className="rule-name">{rule.name}</p>
        <p className="rule-conditions">
          {conditions.length === 0 ? <span className="muted">{t.always}</span> : null}
          {conditions.map((condition) => (
            <Badge key={condition}>{condition}</Badge>
          ))}
        </p>
      </div>
      <p className="rule-target">
        <strong>{t.to(queueName)}</strong>
        {rule.tier === null ? null : <Badge tone="caution">{t.lifts(core.tiers[rule.tier] ?? '')}</Badge>}
      </p>
      <div className="row rule-actions">
        <label className="switch">
          <input type="checkbox" checked={rule.enabled} aria-label={t.toggle(rule.name)} onChange={on.onToggle} />
          <span aria-hidden="true">{rule.enabled ? t.on : t.off}</span>
        </label>
        <Button kind="quiet" aria-label={room.editOf(rule.name)} onClick={on.onEdit}>
          {room.edit}
        </Button>
        <IconButton icon="remove" label={room.removeOf(rule.name)} onClick={on.onRemove} />
      </div>
    </li>
  )
}
