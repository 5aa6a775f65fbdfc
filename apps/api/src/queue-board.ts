import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { Authenticator, ProblemFilter, Throttle } from '@moderato/http'
import { DomainError, type SiteId } from '@moderato/kernel'
import { JobQueues, mountBoard } from '@moderato/queue'

/** Where operators look at the job queues. */
export const queueBoardPath = '/ops/queues'

/** Adds Bull Board for admins: it shows how machine work goes, changes nothing and tells nothing of what jobs are about. */
export async function addQueueBoard(app: NestFastifyApplication): Promise<void> {
  const authenticator = app.get(Authenticator)
  const throttle = app.get(Throttle)
  const filter = app.get(ProblemFilter)
  await mountBoard(app.getHttpAdapter().getInstance(), {
    queues: app.get(JobQueues),
    basePath: queueBoardPath,
    authorise: (authorization, request) =>
      throttle.prove(request, async () => {
        if (authorization === undefined) throw new DomainError('token-missing')
        const siteId = issuerOf(authorization)
        if (siteId === null) throw new DomainError('token-invalid')
        const actor = await authenticator.authenticate(siteId, authorization)
        if (actor?.role !== 'admin') throw new DomainError('role-insufficient')
      }),
    refuse: (error, request, reply) => {
      filter.catch(error, new ExecutionContextHost([request, reply]))
    },
  })
}

/** The site a token says it is of; whether that is true is for the authenticator to find out. */
function issuerOf(authorization: string): SiteId | null {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(authorization)?.[1]
  if (payload === undefined) return null
  try {
    const { iss } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iss?: unknown }
    return typeof iss === 'string' && /^[a-z0-9-]{1,40}$/.test(iss) ? (iss as SiteId) : null
  } catch {
    return null
  }
}
