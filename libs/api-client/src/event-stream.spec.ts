import { describe, expect, it } from 'vitest'
import { readEvents } from './event-stream.js'

async function read(...chunks: string[]) {
  const bytes = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(bytes.encode(chunk))
      controller.close()
    },
  })
  let heard = 0
  const events = []
  for await (const event of readEvents(new Response(body), () => heard++)) events.push(event)
  return { events, heard }
}

describe('readEvents', () => {
  it('reads events however the network cuts them', async () => {
    const { events } = await read('id: 7\nevent: cou', 'nt\ndata: {"count"', ':3}\n', '\nevent: resync\ndata: {}\n\n')
    expect(events).toEqual([
      { id: '7', type: 'count', data: '{"count":3}' },
      { id: null, type: 'resync', data: '{}' },
    ])
  })

  it('hears comments that keep the line open, and tells nothing of them', async () => {
    const { events, heard } = await read(': still here\n\n', ': still here\n\n')
    expect(events).toEqual([])
    expect(heard).toBe(2)
  })

  it('joins lines of data and takes line ends of either kind', async () => {
    const { events } = await read('data: a\r\ndata:b\r\n\r\n')
    expect(events).toEqual([{ id: null, type: 'message', data: 'a\nb' }])
  })

  it('leaves out an event that the end of the stream cut off', async () => {
    expect((await read('data: a\n\ndata: b\n')).events).toHaveLength(1)
  })
})
