import { useState } from 'preact/hooks'
import { useThread } from '../state/thread.js'
import { useActingTexts } from '../acting/acting-texts.js'
import { BlockList } from './block-list.js'
import { Modal } from './modal.js'
import { NoticeList } from './notice-list.js'
import { OwnDataTab } from './own-data-tab.js'
import { OwnCommentList } from './own-comment-list.js'
import { OwnReportList } from './own-report-list.js'

const tabs = [
  { name: 'myComments', View: OwnCommentList },
  { name: 'myReports', View: OwnReportList },
  { name: 'myNotices', View: NoticeList },
  { name: 'myBlocks', View: BlockList },
  { name: 'myData', View: OwnDataTab },
] as const

/** What is the reader's own: comments, reports and their outcome, notices with the way to object, blocked people, and all data. */
export function ActivityDialog() {
  const thread = useThread()
  const own = useActingTexts()
  const texts = thread.texts.of
  const [current, setCurrent] = useState<(typeof tabs)[number]>(tabs[0])
  return (
    <Modal title={texts.activity} isWide>
      <div class="tabs" role="tablist" aria-label={texts.activity} onKeyDown={onKey}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            class="tab"
            type="button"
            role="tab"
            id={`tab-${tab.name}`}
            aria-selected={tab === current}
            aria-controls="tab-panel"
            tabIndex={tab === current ? 0 : -1}
            onClick={(event) => {
              setCurrent(tab)
              event.currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' })
            }}
          >
            {own[tab.name]}
          </button>
        ))}
      </div>
      <div
        class="tab-panel"
        role="tabpanel"
        id="tab-panel"
        aria-labelledby={`tab-${current.name}`}
        data-focus="panel"
        tabIndex={0}
      >
        <current.View key={current.name} />
      </div>
      <div class="dialog-foot">
        <button class="button" type="button" onClick={() => thread.dialog.set(null)}>
          {own.close}
        </button>
      </div>
    </Modal>
  )

  function onKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = tabs[(tabs.indexOf(current) + step + tabs.length) % tabs.length] ?? tabs[0]
    setCurrent(next)
    const list = event.currentTarget as HTMLElement
    list.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus()
  }
}
