import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { INestApplicationContext } from '@nestjs/common'
import { fastify, type FastifyInstance } from 'fastify'
import { DomainError } from '@moderato/kernel'
import { useTestDatabase } from '../../../../test/support/database.js'
import { startQueueProcess } from '../../../../test/support/queue-process.js'
import { SeverableLink } from '../../../../test/support/severable-link.js'
import { JobQueues } from '../job-queues.js'
import { mountBoard } from './mount-board.js'

const { redisUrl } = inject('servers')

describe.runIf(redisUrl !== null)('a board whose Redis is away', () => {
  const database = useTestDatabase()
  let link: SeverableLink
  let app: INestApplicationContext
  let server: FastifyInstance

  beforeAll(async () => {
    link = await SeverableLink.to(redisUrl ?? '')
    app = await startQueueProcess({ databaseUrl: database.url, redisUrl: link.url, keyPrefix: database.keyPrefix })
    server = fastify()
    await mountBoard(server, {
      queues: app.get(JobQueues),
      basePath: '/ops/queues',
      authorise: () => Promise.resolve(),
      refuse: (error, _request, reply) => {
        void reply.send({ code: error instanceof DomainError ? error.code : 'internal-error' })
      },
    })
  })
  afterAll(async () => {
    await server.close()
    await app.close()
    await link.close()
  })

  it('says so, and is no fault of ours', async () => {
    link.cut()
    const answer = await server.inject('/ops/queues/api/queues')
    expect(answer.json()).toEqual({ code: 'service-unavailable' })
  })
})
