import { useEffect, useState } from 'preact/hooks'
import { useActingTexts } from '../acting/acting-texts.js'
import type { OwnData } from '../own-data/own-data.js'
import { explain, useThread } from '../state/thread.js'

/** The reader's own data: loaded when it is asked for, which is seldom. */
export function OwnDataTab() {
  const thread = useThread()
  const { of: texts, locale } = thread.texts
  const own = useActingTexts()
  const [page, setPage] = useState<OwnData | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => void load(), [])
  if (page) return <page.View texts={page.texts} />
  if (problem === null) return <p class="hint">{own.listLoading}</p>
  return (
    <>
      <p class="problem" role="alert">
        {problem}
      </p>
      <button class="button wide" type="button" onClick={() => void load()}>
        {texts.tryAgain}
      </button>
    </>
  )

  async function load(): Promise<void> {
    setProblem(null)
    try {
      const { openOwnData } = await import('../own-data/own-data.js')
      setPage(await openOwnData(locale))
    } catch (error) {
      setProblem(explain(thread, error))
    }
  }
}
