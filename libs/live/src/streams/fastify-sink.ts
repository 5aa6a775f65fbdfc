import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply } from 'fastify'
import type { StreamSink } from './stream-sink.js'

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // Some proxies gather an answer until it is whole, which a stream never is.
  'x-accel-buffering': 'no',
}

const lastWordsMs = 5000

/** Takes the answer out of Fastify's hands and begins an event stream on it; headers set before are kept. */
export function openFastifySink(reply: FastifyReply): StreamSink {
  const headers = { ...(reply.getHeaders() as OutgoingHttpHeaders), ...streamHeaders }
  reply.hijack()
  const { raw } = reply
  raw.socket?.setTimeout(0)
  raw.socket?.setNoDelay(true)
  raw.on('error', () => undefined)
  raw.writeHead(200, headers)
  raw.flushHeaders()
  return {
    write: (text) => {
      raw.write(text)
    },
    get bufferedBytes() {
      return raw.writableLength
    },
    end: () => {
      raw.end()
      // Whoever does not take the last words is not waited for.
      const patience = setTimeout(() => raw.destroy(), lastWordsMs)
      raw.once('close', () => {
        clearTimeout(patience)
      })
    },
    destroy: () => {
      raw.destroy()
    },
    onClose: (listener) => {
      // A reader can leave before the stream begins, and then no event tells it any more.
      if (raw.destroyed) setImmediate(listener)
      else raw.once('close', listener)
    },
  }
}
