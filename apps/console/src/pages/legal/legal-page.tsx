import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useCommands } from '../../keyboard/use-commands.js'
import { Button } from '../../parts/button.js'
import { PageHeader } from '../../parts/page-header.js'
import { Tabs } from '../../parts/tabs.js'
import { includesRole } from '../../session/claims.js'
import { useSession } from '../../session/use-session.js'
import { useTexts } from '../../texts/catalogue.js'
import { MeasureTable } from './measure-table.js'
import { NoticeTable } from './notice-table.js'
import { OrderDialog } from './order-dialog.js'
import { legalTexts } from './texts.js'
import './legal.css'

const views = ['notices', 'measures'] as const

/** Claims of right and orders, and the blocks that came of them, with their clocks. */
export function LegalPage() {
  const t = useTexts(legalTexts)
  const role = useSession()?.claims.role ?? 'reader'
  const isLead = includesRole(role, 'lead')
  const [params, setParams] = useSearchParams()
  const [isEntering, setEntering] = useState(false)
  const view = views.find((id) => id === params.get('view')) ?? 'notices'
  useCommands([
    {
      id: 'legal.order',
      text: t.enterOrder,
      group: t.group,
      keys: 'KeyN',
      isEnabled: isLead,
      run: () => setEntering(true),
    },
  ])
  return (
    <div className="legal-page">
      <PageHeader title={t.title} about={t.about}>
        {isLead ? (
          <Button icon="plus" command="legal.order" onClick={() => setEntering(true)}>
            {t.enterOrder}
          </Button>
        ) : null}
      </PageHeader>
      <div className="page-body legal-body">
        <Tabs
          label={t.tabs}
          tabs={views.map((id) => ({ id, title: t[id] }))}
          selected={view}
          onSelect={(id) => setParams(id === 'notices' ? {} : { view: id }, { replace: true })}
        >
          {view === 'notices' ? <NoticeTable /> : <MeasureTable />}
        </Tabs>
      </div>
      {isEntering ? <OrderDialog onClose={() => setEntering(false)} /> : null}
    </div>
  )
}
