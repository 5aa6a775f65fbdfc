import type { SiteId } from '@moderato/kernel'
import { describe, expect, it } from 'vitest'
import { createLog } from './create-log.js'
import { NestLog } from './nest-log.js'
import { requestIdFrom, runInRequest } from './request-context.js'

function listen(options: { pretty?: boolean; level?: string } = {}) {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  const log = createLog({ level: 'info', pretty: false, processName: 'api', ...options }, destination)
  return { log, lines, parsed: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

const words = '바보 같은 소리'

describe('a log line', () => {
  it('says what happened, where and with which ids', () => {
    const { log, parsed } = listen()
    log.of('relay').info('batch published', { count: 3 })
    expect(parsed()[0]).toMatchObject({
      level: 'info',
      process: 'api',
      part: 'relay',
      msg: 'batch published',
      count: 3,
    })
  })

  it('belongs to the request on whose behalf it is written, also after an await', async () => {
    const { log, parsed } = listen()
    await runInRequest({ requestId: 'request-1', siteId: 'demo' as SiteId }, async () => {
      await Promise.resolve()
      log.info('inside')
    })
    log.info('outside')
    expect(parsed().map((line) => [line['msg'], line['requestId'], line['siteId']])).toEqual([
      ['inside', 'request-1', 'demo'],
      ['outside', undefined, undefined],
    ])
  })

  it('stays silent below its level', () => {
    const { log, lines } = listen({ level: 'warn' })
    log.info('unheard')
    log.warn('heard')
    expect(lines).toHaveLength(1)
  })

  it('can be read by people', () => {
    const { log, lines } = listen({ pretty: true })
    log.of('relay').info('batch published', { count: 3, siteId: null })
    log.error('job failed', new Error('gone'), { jobId: 'j1' })
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d\.\d{3} INFO {2}api relay {2}batch published count=3\n$/)
    expect(lines[1]).toMatch(/ERROR api {2}job failed jobId=j1\n {4}Error: gone\n {6}at /)
  })
})

describe('no line holds what a person wrote', () => {
  it.each(['body', 'reason', 'name', 'token', 'authorization', 'email', 'ip'])('when it is logged as %s', (field) => {
    const { log, lines } = listen()
    log.info('request', { [field]: words })
    expect(lines[0]).not.toContain(words)
  })

  it('when the database or a parser quotes it in an error', () => {
    const { log, lines } = listen()
    const refused = Object.assign(new Error(`invalid input syntax for type uuid: "${words}"`), {
      code: '22P02',
      detail: `Key (body)=(${words}) already exists.`,
      parameters: [words],
      query: `insert into comment values ('${words}')`,
      constraint: 'comment_pkey',
    })
    log.error('statement failed', new Error('wrapped', { cause: refused }))
    log.error('request unreadable', catchSyntaxError(`{"body": ${words}`))
    expect(lines.join('')).not.toContain(words)
    expect(lines[0]).toContain('"code":"22P02"')
    expect(lines[0]).toContain('"constraint":"comment_pkey"')
  })

  it('when the framework reports it', () => {
    const { log, lines } = listen({ level: 'debug' })
    const nest = new NestLog(log)
    const error = catchSyntaxError(`"${words}`)
    nest.error(error.message, error.stack, 'ExceptionsHandler')
    nest.error(error)
    nest.log(`route "${words}"`, 'Router')
    expect(lines).toHaveLength(3)
    expect(lines.join('')).not.toContain(words)
    expect(lines[0]).toContain('"part":"ExceptionsHandler"')
  })
})

describe('a request id', () => {
  it('is the caller’s when a log can carry it', () => {
    expect(requestIdFrom('0192f3a1-aaaa-7bbb')).toBe('0192f3a1-aaaa-7bbb')
  })

  it.each([undefined, '', 'short', 'a b c d e f g h', 'x'.repeat(65), ['a-long-enough-id']])(
    'is new instead of %j',
    (header) => {
      expect(requestIdFrom(header)).toMatch(/^[0-9a-f-]{36}$/)
    },
  )
})

function catchSyntaxError(json: string): Error {
  try {
    JSON.parse(json)
  } catch (error) {
    return error as Error
  }
  throw new Error('expected the text to be refused')
}
