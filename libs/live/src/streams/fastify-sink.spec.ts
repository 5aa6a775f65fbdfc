import { once } from 'node:events'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { fastify, type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openFastifySink } from './fastify-sink.js'
import type { StreamSink } from './stream-sink.js'

describe('openFastifySink', () => {
  let server: FastifyInstance
  let sink: StreamSink | null = null
  let closes = 0

  beforeEach(async () => {
    closes = 0
    sink = null
    server = fastify({ forceCloseConnections: true })
    server.get('/events', (_request, reply) => {
      void reply.header('access-control-allow-origin', 'https://news.example')
      sink = openFastifySink(reply)
      sink.onClose(() => closes++)
      sink.write('retry: 2000\n\n')
    })
    server.get('/late', async (request, reply) => {
      await once(request.raw.socket, 'close')
      openFastifySink(reply).onClose(() => closes++)
    })
    await server.listen({ port: 0, host: '127.0.0.1' })
  })
  afterEach(() => server.close())

  const port = () => (server.server.address() as AddressInfo).port
  const connections = () =>
    new Promise<number>((resolve) => {
      server.server.getConnections((_error, count) => {
        resolve(count)
      })
    })
  const open = (signal?: AbortSignal, path = 'events') =>
    fetch(`http://127.0.0.1:${String(port())}/${path}`, signal ? { signal } : {})

  it('begins a stream at once and keeps the headers that were set before', async () => {
    const answer = await open()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-store, no-transform')
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://news.example')
    sink?.write('data: 1\n\n')
    sink?.end()
    expect(await answer.text()).toBe('retry: 2000\n\ndata: 1\n\n')
    await expect.poll(() => closes).toBe(1)
  })

  it('notices a reader who leaves', async () => {
    const leave = new AbortController()
    await open(leave.signal)
    leave.abort()
    await expect.poll(() => closes).toBe(1)
  })

  it('notices a reader who left before the stream began', async () => {
    const leave = new AbortController()
    const asked = open(leave.signal, 'late').catch((error: unknown) => (error as Error).name)
    await expect.poll(() => connections()).toBe(1)
    leave.abort()
    expect(await asked).toBe('AbortError')
    await expect.poll(() => closes).toBe(1)
  })

  it('counts what a reader does not take, and lets go of it', async () => {
    const lazy = connect(port(), '127.0.0.1')
    lazy.on('error', () => undefined)
    lazy.pause()
    lazy.write('GET /events HTTP/1.1\r\nHost: x\r\n\r\n')
    await expect.poll(() => sink).not.toBeNull()
    const line = `data: ${'x'.repeat(64 * 1024)}\n\n`
    for (let lines = 0; lines < 400; lines++) sink?.write(line)
    await expect.poll(() => (sink?.bufferedBytes ?? 0) > 256 * 1024).toBe(true)
    sink?.destroy()
    await expect.poll(() => closes).toBe(1)
    lazy.destroy()
  })
})
