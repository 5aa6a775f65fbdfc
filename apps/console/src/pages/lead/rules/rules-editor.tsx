import { useState } from 'react'
import { queryClient } from '../../../api/query-client.js'
import { useCommands } from '../../../keyboard/use-commands.js'
import { Button } from '../../../parts/button.js'
import { toast } from '../../../parts/toasts.js'
import { useTexts } from '../../../texts/catalogue.js'
import { LeaveGuard } from '../parts/leave-guard.js'
import { SaveBar } from '../parts/save-bar.js'
import { roomTexts } from '../texts/room.js'
import { rulesTexts } from '../texts/rules.js'
import type { RuleDraft, RuleSet } from './draft.js'
import { RuleConflict } from './rule-conflict.js'
import { RuleDialog } from './rule-dialog.js'
import { RuleEffect } from './rule-effect.js'
import { RuleList } from './rule-list.js'
import { SaveRulesDialog } from './save-rules-dialog.js'
import { useRuleDrafts } from './use-rule-drafts.js'

export interface RulesEditorProps {
  current: RuleSet
  queues: readonly { id: string; name: string }[]
}

/** The rules as they are being changed, until they are saved as one. */
export function RulesEditor({ current, queues }: RulesEditorProps) {
  const t = useTexts(rulesTexts)
  const room = useTexts(roomTexts)
  const drafts = useRuleDrafts(current)
  const { base, rules, isDirty } = drafts
  const [open, setOpen] = useState<RuleDraft | 'save' | null>(null)
  const [isPreviewed, setPreviewed] = useState(false)
  const queueName = (id: string) => queues.find((queue) => queue.id === id)?.name ?? '–'
  const add = () => setOpen(newRule(queues[0]?.id ?? ''))
  const preview = () => setPreviewed(true)
  const close = () => setOpen(null)
  useCommands([
    { id: 'lead.rules.add', text: t.add, group: room.goGroup, keys: null, run: add },
    { id: 'lead.rules.preview', text: t.preview, group: room.goGroup, keys: null, run: preview },
  ])
  const onSaved = (saved: RuleSet, reroutes: boolean) => {
    close()
    drafts.take(saved)
    queryClient.setQueryData(['rules'], saved)
    toast(reroutes ? t.rerouted : room.saved)
  }
  const onConflict = () => {
    close()
    void queryClient.invalidateQueries({ queryKey: ['rules'] })
  }
  return (
    <>
      {base.version === current.version ? null : (
        <RuleConflict mine={base} theirs={current} onKeep={drafts.keep} onTake={() => drafts.take(current)} />
      )}
      <RuleList drafts={drafts} queueName={queueName} onEdit={setOpen} />
      <div className="row">
        <Button icon="plus" onClick={add}>
          {t.add}
        </Button>
        <Button icon="eye" onClick={preview}>
          {t.preview}
        </Button>
      </div>
      {isPreviewed ? <RuleEffect rules={rules} queueName={queueName} /> : null}
      <SaveBar isDirty={isDirty} isCovered={open !== null} onSave={() => setOpen('save')} onReset={drafts.reset} />
      <LeaveGuard isDirty={isDirty} />
      {open === 'save' ? (
        <SaveRulesDialog
          rules={rules}
          version={base.version}
          queueName={queueName}
          onClose={close}
          onConflict={onConflict}
          onSaved={onSaved}
        />
      ) : null}
      {open === null || open === 'save' ? null : (
        <RuleDialog
          rule={open}
          queues={queues}
          onClose={close}
          onDone={(rule) => {
            drafts.put(rule)
            close()
          }}
        />
      )}
    </>
  )
}

function newRule(queueId: string): RuleDraft {
  return { key: crypto.randomUUID(), id: null, name: '', predicate: {}, queueId, tier: null, enabled: true }
}
