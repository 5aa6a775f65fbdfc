/** A case after a write that changed it. */
export interface Handled {
  version: number
  queueId: string | null
}

export interface HandledRow {
  version: number
  queue_id: string | null
}

/** Null when the write met no case in the state it asks for. */
export function toHandled([row]: HandledRow[]): Handled | null {
  return row === undefined ? null : { version: row.version, queueId: row.queue_id }
}
