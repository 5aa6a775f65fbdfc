import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Page } from '../api/views.js'
import { explain, useThread } from '../state/thread.js'
import { useActingTexts } from '../acting/acting-texts.js'

interface Props<Item> {
  read: (cursor: string | null) => Promise<Page<Item>>
  keyOf: (item: Item) => string
  empty: string
  children: (item: Item, change: (next: Item | null) => void) => ComponentChildren
}

/** A list of the reader's own things, page by page. */
export function PagedList<Item>({ read, keyOf, empty, children }: Props<Item>) {
  const thread = useThread()
  const own = useActingTexts()
  const texts = thread.texts.of
  const [items, setItems] = useState<Item[] | null>(null)
  const [cursor, setCursor] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => void load(), [])
  return (
    <>
      {items === null && problem === null && <p class="hint">{own.listLoading}</p>}
      {items?.length === 0 && <p class="hint">{empty}</p>}
      <ul class="own">
        {items?.map((item) => (
          <li key={keyOf(item)}>{children(item, (next) => change(item, next))}</li>
        ))}
      </ul>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {(cursor || problem) && (
        <button class="button wide" type="button" onClick={() => void load()}>
          {problem ? texts.tryAgain : own.showMore}
        </button>
      )}
    </>
  )

  async function load(): Promise<void> {
    setProblem(null)
    try {
      const page = await read(cursor)
      setItems((known) => [...(known ?? []), ...page.items])
      setCursor(page.nextCursor)
    } catch (error) {
      setProblem(explain(thread, error))
    }
  }

  function change(item: Item, next: Item | null): void {
    setItems((known) => (known ?? []).flatMap((other) => (other !== item ? [other] : next ? [next] : [])))
  }
}
