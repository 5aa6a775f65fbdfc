import type { Socket } from 'node:net'
import type { ProblemCode } from '@moderato/contracts'
import { answerProblem } from '../problems/problem-answer.js'

const codeByParserCode: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'payload-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
}

/** Answers bytes that never became a request (bad syntax, too many headers, too slow), then closes the connection. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy()
    return
  }
  const code = codeByParserCode[error.code ?? ''] ?? 'malformed-request'
  const { status, headers, body } = answerProblem({ code, detail: null, extra: {}, blame: 'caller' }, '')
  const lines = Object.entries({
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${String(status)} Error\r\n${lines.join('')}\r\n${body}`)
}
