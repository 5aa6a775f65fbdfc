import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '@moderato/kernel'
import type { JobQueues } from '../job-queues.js'
import { BoardPages, fillTemplate } from './board-pages.js'
import { authorizationOf, sessionCookie } from './board-session.js'

/** Where the board of the job queues stands and who may see it. */
export interface BoardPlan {
  queues: JobQueues
  /** Where the board lives, e.g. `/ops/queues`; begins with a slash and ends with none. */
  basePath: string
  /**
   * Lets operators in and throws for everybody else. The board shows the queues of the whole installation.
   *
   * @throws DomainError `token-missing`, `token-invalid`, `role-insufficient`, `too-many-requests`
   */
  authorise: (authorization: string | undefined, request: FastifyRequest) => Promise<void>
  /** Answers what was thrown, in the words of the rest of the server; `service-unavailable` while the store is away. */
  refuse: (error: unknown, request: FastifyRequest, reply: FastifyReply) => void
  /** Whether operators may also pause, retry, remove and empty; without it they look. */
  mayChange?: boolean
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Puts Bull Board on the server. A browser comes in by `POST {basePath}/session` with an `Authorization` header, which
 * sets a cookie for a quarter of an hour; programs send the header each time.
 */
export async function mountBoard(server: FastifyInstance, plan: BoardPlan): Promise<void> {
  // Loaded here, because workers come through the same door and have no board.
  const [{ createBullBoard }, { BullMQAdapter }] = await Promise.all([
    import('@bull-board/api'),
    import('@bull-board/api/bullMQAdapter'),
  ])
  const pages = new BoardPages()
  const readOnlyMode = plan.mayChange !== true
  createBullBoard({
    queues: plan.queues.all().map((queue) => {
      const shown = new BullMQAdapter(queue, { readOnlyMode })
      // An operator of one site is told how the work goes, and nothing of what it is about at another.
      shown.setFormatter('data', () => ({}))
      return shown
    }),
    serverAdapter: pages,
    options: { uiConfig: { boardTitle: 'Moderato' } },
  })
  await server.register(
    (board, _options, done) => {
      board.addHook('preHandler', (request) => plan.authorise(authorizationOf(headersOf(request)), request))
      board.setErrorHandler((error, request, reply) => {
        plan.refuse(plan.queues.isOutage(error) ? new DomainError('service-unavailable') : error, request, reply)
      })
      addSession(board, plan.basePath)
      addPages(board, pages, plan.basePath)
      addApi(board, pages, readOnlyMode)
      done()
    },
    { prefix: plan.basePath },
  )
}

function addSession(board: FastifyInstance, basePath: string): void {
  board.post('/session', async (request, reply) => {
    const cookie = sessionCookie(request.headers.authorization ?? '', basePath, request.protocol === 'https')
    if (cookie === null) throw new DomainError('token-missing')
    return reply.header('set-cookie', cookie).code(204).send()
  })
}

function addPages(board: FastifyInstance, pages: BoardPages, basePath: string): void {
  const { entry, uiConfig, staticFolder } = pages
  if (!entry) throw new Error('the board has no entry page')
  const template = readFileSync(join(pages.viewsFolder, 'index.ejs'), 'utf8')
  for (const url of [entry.route].flat()) {
    board.get(url, (_request, reply) => {
      const { params } = entry.handler({ basePath: `${basePath}/`, uiConfig })
      return reply
        .header('content-security-policy', pagePolicy)
        .type('text/html; charset=utf-8')
        .send(fillTemplate(template, params))
    })
  }
  board.get<{ Params: { '*': string } }>('/static/*', async (request, reply) => {
    const file = resolve(staticFolder, request.params['*'])
    const type = contentTypes[extname(file)]
    if (!file.startsWith(resolve(staticFolder) + sep) || type === undefined) throw new DomainError('not-found')
    const bytes = await readFile(file).catch(() => null)
    if (bytes === null) throw new DomainError('not-found')
    return reply.type(type).header('cache-control', 'private, max-age=3600').send(bytes)
  })
}

/** A board that only looks has no route that could do more. */
function addApi(board: FastifyInstance, pages: BoardPages, readOnlyMode: boolean): void {
  for (const apiRoute of pages.api) {
    const methods = [apiRoute.method].flat().map((name) => name.toUpperCase())
    if (readOnlyMode && methods.some((name) => name !== 'GET')) continue
    for (const url of [apiRoute.route].flat()) {
      board.route({
        method: methods,
        url,
        handler: async (request, reply) => {
          const { queues, uiConfig } = pages
          const { params, query, body } = request as unknown as { params: never; query: never; body: never }
          const answer = await apiRoute.handler({ queues, uiConfig, params, query, body, headers: {} })
          return reply
            .code(answer.status ?? 200)
            .type('application/json; charset=utf-8')
            .send(JSON.stringify(answer.body, withoutSubjects))
        },
      })
    }
  }
}

/** What keeps hints from being doubled is the id of what they are about. */
function withoutSubjects(name: string, value: unknown): unknown {
  return name === 'deduplication' || name === 'deduplicationId' ? undefined : value
}

function headersOf({ headers }: FastifyRequest): { authorization?: string; cookie?: string } {
  const { authorization, cookie } = headers
  return { ...(authorization === undefined ? {} : { authorization }), ...(cookie === undefined ? {} : { cookie }) }
}
