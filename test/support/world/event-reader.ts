import type { Caller } from './caller.js'

/** An event as a browser would hear it. */
export interface HeardEvent {
  type: string
  id: string
  data: Record<string, unknown>
}

/** Reads a stream of server-sent events as they come. */
export class EventReader {
  readonly events: HeardEvent[] = []
  /** Id of the last event or comment line that carried one. */
  lastId = ''
  isOver = false
  private readonly abort = new AbortController()

  private constructor(readonly status: number) {}

  static async open(caller: Caller, path: string, lastEventId?: string): Promise<EventReader> {
    const abort = new AbortController()
    const response = await fetch(caller.urlOf(path), {
      headers: {
        ...(caller.token === null ? {} : { authorization: `Bearer ${caller.token}` }),
        ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      },
      signal: abort.signal,
    })
    const reader = new EventReader(response.status)
    reader.abort.signal.addEventListener('abort', () => {
      abort.abort()
    })
    if (response.body !== null) void reader.follow(response.body)
    return reader
  }

  /** Types heard so far, in order. */
  get types(): string[] {
    return this.events.map(({ type }) => type)
  }

  close(): void {
    this.abort.abort()
  }

  private async follow(body: ReadableStream<Uint8Array>): Promise<void> {
    let rest = ''
    try {
      for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
        const frames = (rest + chunk).split('\n\n')
        rest = frames.pop() ?? ''
        for (const frame of frames) this.take(frame)
      }
    } catch {
      // The test closed the stream, or the server did.
    }
    this.isOver = true
  }

  private take(frame: string): void {
    const fields = new Map(
      frame.split('\n').map((line) => [line.split(': ', 1)[0] ?? '', line.slice(line.indexOf(': ') + 2)]),
    )
    this.lastId = fields.get('id') ?? this.lastId
    const type = fields.get('event')
    if (type === undefined) return
    this.events.push({ type, id: this.lastId, data: JSON.parse(fields.get('data') ?? '{}') as Record<string, unknown> })
  }
}
