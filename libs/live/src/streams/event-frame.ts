import type { Signal } from '@moderato/contracts'

/** One event as a browser is told it. */
export interface StreamEvent {
  /** Name, without line breaks. */
  type: string
  /** Ids and numbers; what is shown is fetched. */
  data: Readonly<Record<string, string | number | null>>
}

const reconnectMs = 2000

/**
 * What readers and reviewers may know of a signal; null when it is for servers only. Who wrote a comment is never told,
 * and votes are not, because a busy thread would speak of nothing else.
 */
export function renderSignal(signal: Signal): StreamEvent | null {
  switch (signal.topic) {
    case 'thread': {
      const { type, commentId, parentId, replies } = signal
      return type === 'votes' ? null : { type, data: { commentId, parentId, ...(replies && { replies }) } }
    }
    case 'moderation': {
      if (signal.type === 'appeal.updated') return { type: signal.type, data: { appealId: signal.appealId } }
      const { type, caseId, queueId, version } = signal
      return { type, data: { caseId, queueId, version } }
    }
    case 'person':
      return { type: signal.type, data: {} }
    case 'site':
      return null
  }
}

/** Source: HTML Living Standard, 9.2 Server-sent events. */
export function eventFrame(event: StreamEvent, id: string): string {
  return `event: ${event.type}\nid: ${id}\ndata: ${JSON.stringify(event.data)}\n\n`
}

/** First words: how soon to come back after a break, and where the stream stands. */
export function openingFrame(id: string): string {
  return `retry: ${String(reconnectMs)}\nid: ${id}\n\n`
}

/** Keeps the connection alive and the reader's place fresh, and shows as no event. */
export function heartbeatFrame(id: string): string {
  return `: still here\nid: ${id}\n\n`
}
