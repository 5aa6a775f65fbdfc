import { useEffect } from 'react'
import { useLiveNews } from '../../api/use-live.js'
import { Button } from '../../parts/button.js'
import { PageHeader } from '../../parts/page-header.js'
import { Empty, Failure, Loading } from '../../parts/states.js'
import { useTexts } from '../../texts/catalogue.js'
import { deskTexts } from './texts.js'
import { CareMenu } from './view/care-menu.js'
import { Exposure } from './view/exposure.js'
import { SecondBench } from './view/second-bench.js'
import { useDesk } from './view/use-desk.js'
import { Undoing, Workbench } from './view/workbench.js'
import { useSitting } from './handling/use-sitting.js'
import { secondOnScreen } from './handling/desk-state.js'
import { desk } from './handling/the-desk.js'
import { hearNews } from './handling/hear-news.js'
import './desk.css'

/** Hands over the next case, and the next, and the next. */
export function DeskPage() {
  const t = useTexts(deskTexts)
  const state = useDesk()
  const { hand, phase, failure } = state
  useSitting()
  useLiveNews((news) => void hearNews(desk, news))
  useEffect(() => void desk.open(), [])
  const held = hand[0]
  const second = secondOnScreen(state)
  const again = () => void desk.fill()
  return (
    <div className="desk">
      <div className="desk-top">
        <PageHeader title={t.title} />
        <Undoing />
        <div className="desk-tools">
          <Exposure />
          <CareMenu />
        </div>
      </div>
      {second !== null ? (
        <SecondBench key={second.id} review={second} />
      ) : held !== undefined ? (
        <Workbench held={held} />
      ) : phase === 'empty' ? (
        <Empty title={t.empty}>
          <p>{t.emptyHint}</p>
          <Button onClick={again}>{t.look}</Button>
        </Empty>
      ) : phase === 'full' ? (
        <Empty title={t.full}>
          <p>{t.fullHint}</p>
          <Button onClick={again}>{t.look}</Button>
        </Empty>
      ) : phase === 'failed' ? (
        <Failure error={failure} onRetry={again} />
      ) : (
        <Loading />
      )}
    </div>
  )
}
