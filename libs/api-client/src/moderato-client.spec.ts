import { describe, expect, it } from 'vitest'
import { createModeratoClient } from './moderato-client.js'

function record(answer: Response) {
  const requests: Request[] = []
  const fetch = (request: Request) => {
    requests.push(request)
    return Promise.resolve(answer.clone())
  }
  return { requests, fetch }
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
  })

describe('a call', () => {
  it('goes to the path of the contract, with what it was given and the person’s token of the moment', async () => {
    const { requests, fetch } = record(json({ id: 'c1' }, 201))
    const tokens = ['first', 'second']
    const client = createModeratoClient({ origin: 'https://talk.example/', token: () => tokens.shift() ?? null, fetch })
    const post = () =>
      client.POST('/v1/sites/{site}/threads/{threadKey}/comments', {
        params: { path: { site: 'demo', threadKey: 'a/b' }, header: { 'Idempotency-Key': 'k1' } },
        body: { body: '안녕' },
      })
    expect((await post()).data).toEqual({ id: 'c1' })
    await post()
    await post()
    expect(requests[0]?.url).toBe('https://talk.example/v1/sites/demo/threads/a%2Fb/comments')
    expect(requests[0]?.headers.get('idempotency-key')).toBe('k1')
    expect(await requests[0]?.json()).toEqual({ body: '안녕' })
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer first', 'Bearer second', null])
  })

  it('that is refused answers the problem instead of throwing', async () => {
    const { fetch } = record(json({ code: 'already-voted', status: 409 }, 409))
    const client = createModeratoClient({ origin: 'https://talk.example', fetch })
    const { data, error, response } = await client.PUT('/v1/sites/{site}/comments/{commentId}/vote', {
      params: { path: { site: 'demo', commentId: 'c1' } },
      body: { value: 'up' },
    })
    expect([data, error?.code, response.status]).toEqual([undefined, 'already-voted', 409])
  })
})
