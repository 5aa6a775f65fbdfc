/** One server-sent event. */
export interface ServerEvent {
  id: string | null
  type: string
  data: string
}

/**
 * The events of an open answer, in order, until it ends.
 * `EventSource` cannot send an Authorization header, hence a reader of our own.
 *
 * @param heard - called for everything that arrives, keep-alive comments too
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export async function* readEvents(response: Response, heard: () => void): AsyncGenerator<ServerEvent> {
  if (!response.body) return
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    heard()
    const blocks = (rest + value).replace(/\r\n/g, '\n').split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = parseBlock(block)
      if (event) yield event
    }
  }
}

/** An event from its lines, or null for a comment that only keeps the line open. */
export function parseBlock(block: string): ServerEvent | null {
  const event: ServerEvent = { id: null, type: 'message', data: '' }
  const data: string[] = []
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') event.type = value
    else if (field === 'id') event.id = value
    else if (field === 'data') data.push(value)
  }
  event.data = data.join('\n')
  return data.length > 0 || event.id !== null ? event : null
}
