import { useEffect, useState } from 'preact/hooks'
import type { OpenDialogs } from '../dialogs/dialogs.js'
import { useCell } from '../state/use-cell.js'
import { useThread } from '../state/thread.js'

/** Loads the dialogs with the first one that is asked for. */
export function DialogHost() {
  const thread = useThread()
  const request = useCell(thread.dialog)
  const [dialogs, setDialogs] = useState<OpenDialogs | null>(null)
  useEffect(() => {
    if (request && !dialogs) void load()
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
}
