import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { OpenDialogs } from '../dialogs/dialogs.js'
import { useCell } from '../state/use-cell.js'
import { useThread } from '../state/thread.js'

/** Loads the dialogs with the first one that is asked for, and gives focus back to what asked. */
export function DialogHost() {
  const thread = useThread()
  const request = useCell(thread.dialog)
  const [dialogs, setDialogs] = useState<OpenDialogs | null>(null)
  const asking = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (!request) {
      giveFocusBack()
      return
    }
    asking.current ??= thread.root.activeElement
    if (!dialogs) void load()
  }, [request])
  return request && dialogs ? <dialogs.View request={request} /> : null

  async function load(): Promise<void> {
    try {
      const { openDialogs } = await import('../dialogs/dialogs.js')
      setDialogs(await openDialogs(thread))
    } catch {
      thread.dialog.set(null)
      thread.announcement.set(thread.texts.problem('offline', null))
    }
  }

  /** The browser does so for one dialog; one that took another's place gives focus to nobody. */
  function giveFocusBack(): void {
    const element = asking.current
    asking.current = null
    requestAnimationFrame(() => {
      if (!thread.root.activeElement && element?.isConnected) (element as HTMLElement).focus()
    })
  }
}
