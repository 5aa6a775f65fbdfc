import type { ReactNode } from 'react'
import type { Pages } from '../../api/use-pages.js'
import { Button } from '../../parts/button.js'
import { Empty, Failure, Loading } from '../../parts/states.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'

export interface MoreRowsProps<Item> {
  pages: Pages<Item>
  none: string
  row: (item: Item) => ReactNode
}

/** A list that is read on by a button. */
export function MoreRows<Item extends { id: string }>({ pages, none, row }: MoreRowsProps<Item>) {
  const t = useTexts(coreTexts)
  if (pages.isPending) return <Loading />
  if (pages.error !== null) return <Failure error={pages.error} onRetry={pages.retry} />
  if (pages.items.length === 0) return <Empty title={none} />
  return (
    <>
      <ul className="entries">
        {pages.items.map((item) => (
          <li key={item.id} className="entry">
            {row(item)}
          </li>
        ))}
      </ul>
      {pages.hasMore ? <Button onClick={pages.readOn}>{t.more}</Button> : null}
    </>
  )
}
