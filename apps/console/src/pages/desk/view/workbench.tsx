import { useEffect, useState } from 'react'
import { queryClient } from '../../../api/query-client.js'
import { askToStay } from '../../../app/leave-warning.js'
import { useStored } from '../../../app/use-stored.js'
import { useCommands } from '../../../keyboard/use-commands.js'
import { toast } from '../../../parts/toasts.js'
import { ApiProblem } from '../../../api/problem.js'
import { problemText } from '../../../texts/problem-text.js'
import { useLanguage, useTexts } from '../../../texts/catalogue.js'
import { deskTexts } from '../texts.js'
import { careSettings, hardTier } from '../handling/care.js'
import { decide, undo } from '../handling/decide.js'
import { desk } from '../handling/the-desk.js'
import type { Judgement } from '../handling/desk-calls.js'
import type { Decided, InHand } from '../handling/desk-state.js'
import { exposure } from '../handling/exposure.js'
import { CaseCard } from './case-card.js'
import { DecisionBar } from './decision-bar.js'
import { LeaseWarning } from './lease-ring.js'
import { RecentDecisions } from './recent-decisions.js'
import { SidePanel } from './side-panel.js'
import { TroubleBanner } from './trouble-banner.js'
import { contextQuery } from './use-context.js'
import { useDesk } from './use-desk.js'

/** The case on the screen with everything that bears on it, and everything that can be done with it. */
export function Workbench({ held }: { held: InHand }) {
  const { group, case: texts, trouble } = useTexts(deskTexts)
  const { greyscale } = useStored(careSettings)
  const [revealedId, setRevealedId] = useState('')
  const { hand } = useDesk()
  const nextId = hand.find(({ case: ready }) => ready.id !== held.case.id)?.case.id ?? null
  const { id, tier } = held.case
  const isRevealed = revealedId === id

  useEffect(() => {
    // What fails here is asked for again, and told, when the case comes on the screen.
    if (nextId !== null) queryClient.query(contextQuery(nextId)).catch(() => undefined)
  }, [nextId])
  useEffect(() => {
    if (tier >= hardTier) exposure.add()
  }, [id, tier])
  useCommands([
    { id: 'desk.reveal', text: texts.reveal, group, keys: 'KeyB', run: () => setRevealedId(isRevealed ? '' : id) },
  ])

  const onDecide = (judgement: Judgement) => {
    void askToStay(decide(desk, judgement)).then((isWaiting) => (isWaiting ? toast(trouble.waits) : undefined))
  }
  return (
    <div className={`workbench ${greyscale ? 'greyscale' : ''}`}>
      <div className="desk-main">
        <div className="desk-reading">
          <TroubleBanner held={held} />
          <LeaseWarning held={held} />
          <CaseCard held={held} isRevealed={isRevealed} />
        </div>
        <div className="desk-foot">
          <DecisionBar held={held} onDecide={onDecide} />
        </div>
      </div>
      <SidePanel held={held} />
    </div>
  )
}

/** Last decisions and the key that takes the last one back; there also when no case is on the screen. */
export function Undoing() {
  const { undo: t, group } = useTexts(deskTexts)
  const language = useLanguage()
  const { decided } = useDesk()
  const takeBack = (entry: Decided) => {
    undo(desk, entry).then(
      (isTakenBack) => (isTakenBack ? toast(t.done) : undefined),
      (error: unknown) => toast(problemText(ApiProblem.of(error), language), 'danger'),
    )
  }
  const last = decided.find(({ isUndoing }) => !isUndoing)
  useCommands([
    {
      id: 'desk.undo',
      text: t.last,
      group,
      keys: 'KeyZ',
      isEnabled: last !== undefined,
      run: () => (last === undefined ? undefined : takeBack(last)),
    },
  ])
  return <RecentDecisions onUndo={takeBack} />
}
