import { beforeAll, describe, expect, it } from 'vitest'
import { newThread, post } from '../support/world/actions.js'
import { makeSite } from '../support/world/site.js'
import { Caller } from '../support/world/caller.js'
import { useWorld } from '../support/world/world.js'

const paper = 'https://paper.example'
const edition = 'https://ko.paper.example'
const world = useWorld({ settings: { origins: [paper, edition] } })

const allowed = 'access-control-allow-origin'
let list: string
let stream: string
let open: Caller
beforeAll(async () => {
  const thread = newThread()
  await post(await world().reader(), thread)
  list = `/threads/${thread}/comments`
  stream = `${world().origin}/v1/sites/${world().site.id}/threads/${thread}/events`
  await makeSite(world().database.url, 'open')
  open = new Caller(world().origin, 'open', null)
})

const preflight = (origin: string, caller = world().stranger) =>
  caller.call('OPTIONS' as 'GET', list, { headers: { origin, 'access-control-request-method': 'POST' } })

/** Of the answer's head alone: a stream has no end. */
async function headersOfStream(origin: string): Promise<Headers> {
  const hangUp = new AbortController()
  const answer = await fetch(stream, { headers: { origin }, signal: hangUp.signal })
  hangUp.abort()
  return answer.headers
}

describe.each([
  ['the first origin the site names', paper, true],
  ['another it names', edition, true],
  ['the same host without encryption', 'http://paper.example', false],
  ['the same host on another port', 'https://paper.example:8443', false],
  ['the default port written out', 'https://paper.example:443', false],
  ['a name below it', 'https://evil.paper.example', false],
  ['a name that begins like it', 'https://paper.example.evil.example', false],
  ['a name that ends like it', 'https://evilpaper.example', false],
  ['other letter case', 'https://PAPER.example', false],
  ['a path', 'https://paper.example/', false],
  ['two origins at once', `${paper}, ${edition}`, false],
  ['a page without an origin', 'null', false],
  ['a star', '*', false],
])('a page of %s', (_what, origin, mayCall) => {
  const answered = mayCall ? origin : null

  it(`${mayCall ? 'may' : 'may not'} read the list, also when it was kept for somebody else`, async () => {
    for (let time = 0; time < 2; time++) {
      const { status, headers } = await world().stranger.get(list, { origin })
      expect([status, headers.get(allowed), headers.get('access-control-allow-credentials')]).toEqual([
        200,
        answered,
        null,
      ])
      expect(headers.get('vary')).toMatch(/\borigin\b/i)
      await world().stranger.get(list, { origin: mayCall ? 'https://evil.example' : paper })
    }
  })

  it(`${mayCall ? 'may' : 'may not'} ask before it writes`, async () => {
    const { status, headers } = await preflight(origin)
    expect([status, headers.get(allowed), headers.has('access-control-allow-headers')]).toEqual([
      204,
      answered,
      mayCall,
    ])
  })

  it(`${mayCall ? 'may' : 'may not'} listen to the article`, async () => {
    expect((await headersOfStream(origin)).get(allowed)).toBe(answered)
  })

  it(`${mayCall ? 'may' : 'may not'} read why it was refused`, async () => {
    const { status, headers } = await world().stranger.post(list, { body: '' }, { headers: { origin } })
    expect([status, headers.get(allowed)]).toEqual([401, answered])
  })
})

it('names no origin to a caller that has none', async () => {
  expect((await world().stranger.get(list)).headers.get(allowed)).toBeNull()
})

it('is nothing that one site decides for another', async () => {
  expect((await preflight('https://elsewhere.example', open)).headers.get(allowed)).toBe('https://elsewhere.example')
  expect((await preflight('https://elsewhere.example')).headers.get(allowed)).toBeNull()
})

it('follows the settings within seconds', async () => {
  const admin = await world().as('admin-1', 'admin')
  const fresh = 'https://fresh.example'
  const { body } = await admin.get<{ version: number }>('/moderation/settings')
  const change = { version: body.version, origins: [fresh] }
  expect((await admin.call('PATCH', '/moderation/settings', { body: change })).status).toBe(200)
  await expect.poll(async () => (await preflight(fresh)).headers.get(allowed), { timeout: 30_000 }).toBe(fresh)
  expect((await preflight(paper)).headers.get(allowed)).toBeNull()
})
