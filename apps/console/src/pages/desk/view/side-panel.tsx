import { useState } from 'react'
import { Loading } from '../../../parts/states.js'
import { Tabs } from '../../../parts/tabs.js'
import { useTexts } from '../../../texts/catalogue.js'
import { deskTexts } from '../texts.js'
import type { InHand } from '../handling/desk-state.js'
import { AuthorPanel } from './author-panel.js'
import { ReportsPanel } from './reports-panel.js'
import { Judgements, SimilarCases, Trail } from './history-lists.js'
import { useContextOf } from './use-context.js'
import { useSpared } from './use-spared.js'

type View = 'author' | 'similar' | 'earlier' | 'trail'

/** What bears on the case: who reported what, who wrote it, what was decided before. */
export function SidePanel({ held }: { held: InHand }) {
  const { side: t } = useTexts(deskTexts)
  const [view, setView] = useState<View>('author')
  const context = useContextOf(held.case.id)
  const spared = useSpared(held.case.tier)
  const tabs = [
    { id: 'author' as const, title: t.author },
    { id: 'similar' as const, title: counted(t.similar, context?.similar.length) },
    { id: 'earlier' as const, title: counted(t.earlier, context?.decisions.length) },
    { id: 'trail' as const, title: t.trail },
  ]
  return (
    <aside className="desk-side" aria-label={t.title}>
      <ReportsPanel held={held} key={held.case.id} />
      <Tabs label={t.title} tabs={tabs} selected={view} onSelect={setView}>
        {view === 'trail' ? <Trail events={held.case.events} notes={held.case.notes} /> : null}
        {view === 'trail' ? null : context === null ? (
          <Loading as="lines" />
        ) : view === 'author' ? (
          <AuthorPanel author={context.author} spared={spared} />
        ) : view === 'similar' ? (
          <SimilarCases cases={context.similar} spared={spared} />
        ) : (
          <Judgements judgements={context.decisions} none={t.noEarlier} />
        )}
      </Tabs>
    </aside>
  )
}

function counted(title: string, count: number | undefined) {
  return (
    <>
      {title}
      {count === undefined || count === 0 ? null : <span className="tab-count number">{count}</span>}
    </>
  )
}
