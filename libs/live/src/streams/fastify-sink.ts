import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply } from 'fastify'
import type { StreamSink } from './stream-sink.js'

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // Some proxies gather an answer until it is whole, which a stream never is.
  'x-accel-buffering': 'no',
}

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
    },
    destroy: () => {
      raw.destroy()
    },
    onClose: (listener) => {
      raw.once('close', listener)
    },
  }
}
