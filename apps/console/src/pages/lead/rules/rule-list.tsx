import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Empty } from '../../../parts/states.js'
import { useTexts } from '../../../texts/catalogue.js'
import { rulesTexts } from '../texts/rules.js'
import type { RuleDraft } from './draft.js'
import { RuleRow } from './rule-row.js'
import type { RuleDrafts } from './use-rule-drafts.js'
import { useReorder } from './use-reorder.js'

export interface RuleListProps {
  drafts: RuleDrafts
  queueName: (id: string) => string
  onEdit: (rule: RuleDraft) => void
}

/** The rules in order; what is done to them is also said aloud. */
export function RuleList({ drafts: { rules, ...drafts }, queueName, onEdit }: RuleListProps) {
  const t = useTexts(rulesTexts)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const move = (from: number, to: number) => {
    const rule = rules[from]
    if (rule === undefined) return
    flushSync(() => {
      drafts.move(from, to)
      setSaid(t.moved(rule.name, to + 1, rules.length))
    })
    // The row stands elsewhere now; its handle keeps the keyboard, so that a key held down moves it on.
    list.current?.querySelector<HTMLElement>(`[data-key="${rule.key}"]`)?.focus()
  }
  const reorder = useReorder(rules.length, '.rule', move)
  return (
    <>
      {rules.length === 0 ? <Empty title={t.none}>{t.noneHint}</Empty> : null}
      <ol className="rules" ref={list} aria-label={t.list} hidden={rules.length === 0}>
        {rules.map((rule, at) => (
          <RuleRow
            key={rule.key}
            rule={rule}
            place={at + 1}
            queueName={queueName(rule.queueId)}
            reorder={reorder}
            onToggle={() => drafts.put({ ...rule, enabled: !rule.enabled })}
            onEdit={() => onEdit(rule)}
            onRemove={() => {
              drafts.remove(rule)
              setSaid(t.removed(rule.name))
            }}
          />
        ))}
      </ol>
      <p className="hidden-words" role="status">
        {said}
      </p>
    </>
  )
}
