import type { INestApplicationContext } from '@nestjs/common'
import { fastify, type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { DomainError, type CaseId, type SiteId } from '@moderato/kernel'
import { useTestDatabase } from '../../../../test/support/database.js'
import { startQueueProcess } from '../../../../test/support/queue-process.js'
import { queueStoresHere } from '../../../../test/support/queue-stores.js'
import { jobTypes } from '@moderato/contracts'
import { QueueDriver } from '../driver/queue-driver.js'
import { JobQueues } from '../job-queues.js'
import { mountBoard, type BoardPlan } from './mount-board.js'

const admin = 'Bearer admin.token.x'
const authorise = (authorization: string | undefined): Promise<void> => {
  if (authorization === admin) return Promise.resolve()
  return Promise.reject(new DomainError(authorization === undefined ? 'token-missing' : 'role-insufficient'))
}

const refuse: BoardPlan['refuse'] = (error, _request, reply) => {
  const code = error instanceof DomainError ? error.code : 'internal-error'
  void reply.code(code === 'token-missing' ? 401 : code === 'not-found' ? 404 : 403).send({ code })
}

describe.each(queueStoresHere())('a board over jobs in %s', (store) => {
  const database = useTestDatabase()
  let app: INestApplicationContext
  let server: FastifyInstance

  beforeAll(async () => {
    const redisUrl = store === 'redis' ? database.redisUrl : null
    app = await startQueueProcess({ databaseUrl: database.url, redisUrl, keyPrefix: database.keyPrefix })
    await vi.waitUntil(() => app.get(QueueDriver).isReady, { timeout: 60_000 })
    server = fastify()
    const queues = app.get(JobQueues)
    await mountBoard(server, { queues, basePath: '/ops/queues', authorise, refuse })
    await mountBoard(server, { queues, basePath: '/ops/tools', authorise, refuse, mayChange: true })
    await queues.add('route-case', [{ id: 'job-1', payload: { siteId: 'demo', caseId: 'case-1' } }])
    const hinted = { siteId: 'demo' as SiteId, caseId: 'case-2' as CaseId }
    await queues.lookAgain('wake-case', [{ key: hinted.caseId, payload: hinted }])
  })
  afterAll(async () => {
    await server.close()
    await app.close()
  })

  const get = (url: string, authorization?: string) =>
    server.inject({ url, headers: authorization === undefined ? {} : { authorization } })

  it.each(['/ops/queues/', '/ops/queues/api/queues', '/ops/queues/static/images/logo.svg'])(
    'lets nobody but operators see %s',
    async (url) => {
      expect((await get(url)).statusCode).toBe(401)
      expect((await get(url, 'Bearer reader.token.x')).json()).toMatchObject({ code: 'role-insufficient' })
      expect((await get(url, admin)).statusCode).toBe(200)
    },
  )

  it('shows every queue and how full it is', async () => {
    const { queues } = (await get('/ops/queues/api/queues', admin)).json<{
      queues: { name: string; counts: Record<string, number> }[]
    }>()
    expect(queues.map(({ name }) => name)).toEqual([...jobTypes, 'recurring-task'])
    expect(queues[0]?.counts['waiting']).toBe(1)
  })

  it('tells nothing of what a job is about', async () => {
    const jobs = await get('/ops/queues/api/queues?activeQueue=route-case&status=waiting', admin)
    expect(jobs.body).toContain('job-1')
    expect(jobs.body).not.toContain('case-1')
    expect((await get('/ops/queues/api/queues/route-case/job-1', admin)).body).not.toContain('case-1')
    const hints = await get('/ops/queues/api/queues?activeQueue=wake-case&status=waiting', admin)
    expect(hints.json<{ queues: { name: string; jobs: object[] }[] }>().queues.at(1)?.jobs).toHaveLength(1)
    expect(hints.body).not.toContain('case-2')
  })

  it('serves a page that runs no stranger’s code', async () => {
    const page = await get('/ops/queues/', admin)
    expect(page.headers['content-security-policy']).toContain("script-src 'self'")
    expect(page.body).not.toContain('https://')
    expect(page.body).toContain('<base href="/ops/queues/"')
    const script = /src="(static\/js\/main[^"]+)"/.exec(page.body)?.[1] ?? ''
    expect((await get(`/ops/queues/${script}`, admin)).headers['content-type']).toContain('text/javascript')
  })

  it('lets a browser in by a cookie', async () => {
    const session = await server.inject({
      method: 'POST',
      url: '/ops/queues/session',
      headers: { authorization: admin },
    })
    const cookie = String(session.headers['set-cookie']).split(';')[0] ?? ''
    const page = await server.inject({ url: '/ops/queues/', headers: { cookie } })
    expect([session.statusCode, page.statusCode]).toEqual([204, 200])
  })

  it('gives out its own files and no others', async () => {
    for (const path of ['..%2findex.ejs', '..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', 'none.js']) {
      expect((await get(`/ops/queues/static/${path}`, admin)).statusCode).toBe(404)
    }
  })

  it('changes something only where it may', async () => {
    const pause = (base: string) =>
      server.inject({ method: 'PUT', url: `${base}/api/queues/route-case/pause`, headers: { authorization: admin } })
    expect((await pause('/ops/queues')).statusCode).toBe(404)
    expect(await app.get(JobQueues).get('route-case').isPaused()).toBe(false)
    expect((await pause('/ops/tools')).statusCode).toBe(200)
    expect(await app.get(JobQueues).get('route-case').isPaused()).toBe(true)
  })
})
