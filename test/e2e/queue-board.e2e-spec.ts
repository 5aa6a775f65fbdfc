import { expect, it } from 'vitest'
import { queuedCase } from '../support/world/actions.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld()
const queues = '//ops/queues/api/queues'

it('shows an admin every job queue, and nothing of what is in a job', async () => {
  const { caseId } = await queuedCase(world())
  const admin = await world().as('admin-1', 'admin')
  const board = await admin.get<{ queues: { name: string }[] }>(`${queues}?activeQueue=route-case&status=completed`)
  expect(board.status).toBe(200)
  expect(board.body.queues.map(({ name }) => name)).toContain('route-case')
  expect(JSON.stringify(board.body)).not.toContain(caseId)
})

it.each([
  ['a stranger', null, 401, 'token-missing'],
  ['a reader', 'reader', 403, 'role-insufficient'],
  ['a lead', 'lead', 403, 'role-insufficient'],
] as const)('is closed to %s', async (_who, role, status, code) => {
  const caller = role === null ? world().stranger : await world().as('lead-1', role)
  const answer = await caller.get(queues)
  const instance = '/ops/queues/api/queues'
  expect(answer).toMatchObject({ status, body: { code, status, instance, type: `/docs/problems#${code}` } })
  expect(answer.body.detail).toEqual(expect.any(String))
})

it('takes a role the site did not give for what it is', async () => {
  const impostor = await world().as('somebody', 'admin')
  expect(await impostor.get(queues)).toMatchObject({ status: 403, body: { code: 'role-insufficient' } })
})

it('lets a browser in by a cookie that only the board is sent', async () => {
  const admin = await world().as('admin-1', 'admin')
  const session = await admin.call('POST', '//ops/queues/session')
  const cookie = session.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/Path=\/ops\/queues;.*HttpOnly; SameSite=Strict/)
  const page = await world().stranger.get('//ops/queues/', { cookie: cookie.split(';')[0] ?? '' })
  expect([session.status, page.status]).toEqual([204, 200])
})

it.each([
  '?page=-1',
  '?page=x&jobsPerPage=1e9',
  '?activeQueue=nope',
  '?activeQueue=route-case&status=nope',
  '/nope/%00',
])('does not stumble over %s', async (query) => {
  const admin = await world().as('admin-1', 'admin')
  expect((await admin.get(`${queues}${query}`)).status).toBeLessThan(500)
})
