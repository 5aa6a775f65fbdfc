import * as Ariakit from '@ariakit/react'
import type { ReactNode } from 'react'

export interface Tab<Id extends string> {
  readonly id: Id
  readonly title: ReactNode
}

export interface TabsProps<Id extends string> {
  label: string
  tabs: readonly Tab<Id>[]
  selected: Id
  onSelect: (id: Id) => void
  /** What the selected tab shows. */
  children: ReactNode
}

/** One of several views in the same place. Where the address says which, keep `selected` in it. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) {
  const select = (id: string | null | undefined) => {
    const found = tabs.find((tab) => tab.id === id)
    if (found !== undefined) onSelect(found.id)
  }
  return (
    <Ariakit.TabProvider selectedId={selected} setSelectedId={select}>
      <Ariakit.TabList className="tabs" aria-label={label}>
        {tabs.map(({ id, title }) => (
          <Ariakit.Tab key={id} id={id} className="tab">
            {title}
          </Ariakit.Tab>
        ))}
      </Ariakit.TabList>
      <Ariakit.TabPanel tabId={selected} className="tab-panel">
        {children}
      </Ariakit.TabPanel>
    </Ariakit.TabProvider>
  )
}
