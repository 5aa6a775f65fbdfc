import { useState } from 'react'
import { useCommands } from '../../../keyboard/use-commands.js'
import { Button } from '../../../parts/button.js'
import { toast } from '../../../parts/toasts.js'
import { useTexts } from '../../../texts/catalogue.js'
import { deskTexts } from '../texts.js'
import type { InHand } from '../handling/desk-state.js'
import { ActDialog, type Act } from './act-dialog.js'

const acts = [
  { act: 'skip', icon: 'skip', keys: 'KeyS' },
  { act: 'hold', icon: 'hold', keys: 'KeyP' },
  { act: 'hand-over', icon: 'hand-over', keys: 'KeyO' },
  { act: 'escalate', icon: 'escalate', keys: 'KeyU' },
] as const

/** What can be done with a case instead of deciding it; each asks for a reason. */
export function CaseActs({ held }: { held: InHand }) {
  const { acts: t, group, case: texts } = useTexts(deskTexts)
  // With the case it was opened on: another may come back and cover it meanwhile.
  const [open, setOpen] = useState<{ act: Act; on: InHand } | null>(null)
  const names = { skip: t.skip, hold: t.hold, 'hand-over': t.handOver, escalate: t.escalate }
  const isBlocked = held.case.lease?.token == null
  const copyLink = () => {
    const address = `${location.origin}/console/desk/${held.case.id}`
    void navigator.clipboard.writeText(address).then(() => toast(texts.copied))
  }
  useCommands([
    ...acts.map(({ act, keys }) => ({
      id: `desk.${act}`,
      text: names[act],
      group,
      keys,
      isEnabled: !isBlocked,
      run: () => setOpen({ act, on: held }),
    })),
    { id: 'desk.link', text: texts.copyLink, group, keys: 'KeyL', run: copyLink },
  ])
  return (
    <div className="case-acts" role="group" aria-label={t.title}>
      {acts.map(({ act, icon }) => (
        <Button
          key={act}
          kind="quiet"
          icon={icon}
          command={`desk.${act}`}
          disabled={isBlocked}
          onClick={() => setOpen({ act, on: held })}
        >
          {names[act]}
        </Button>
      ))}
      {open === null ? null : <ActDialog act={open.act} held={open.on} onClose={() => setOpen(null)} />}
    </div>
  )
}
