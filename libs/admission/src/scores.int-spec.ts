import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ClassifierConfig, loadConfig } from '@moderato/config'
import type { CommentView } from '@moderato/comments'
import type { ScoreThresholds } from '@moderato/contracts'
import { ScorePort } from '@moderato/screening'
import { LocalClassifier, say } from '../../../test/support/classifier.js'
import { newThread } from '../../../test/support/world/actions.js'
import type { Caller } from '../../../test/support/world/caller.js'
import type { TestSite } from '../../../test/support/world/site.js'
import { useWorld } from '../../../test/support/world/world.js'
import { HttpScore } from './ports/http-score.js'

// The address is of this machine, where the guarded way leads to nobody: the tests bring the answers by another.
const variables = { CLASSIFIER_URL: 'https://127.0.0.1:9', CLASSIFIER_TOKEN: 'shown-to-the-classifier' }
const world = useWorld({
  settings: { scoreThresholds: { holdFrom: 0.5, refuseFrom: 0.9 } },
  variables: { ...variables, CLASSIFIER_TIMEOUT_MS: '2000' },
  worker: false,
})
let classifier: LocalClassifier

beforeAll(async () => {
  classifier = await LocalClassifier.start()
  const url = `http://127.0.0.1:${String(classifier.port)}/score`
  const { timeoutMs } = world().api.get(ClassifierConfig)
  const config = { url, timeoutMs, token: variables.CLASSIFIER_TOKEN } as ClassifierConfig
  const local = new HttpScore(config, (to, headers, body, withinMs) =>
    fetch(to, { method: 'POST', headers: headers ?? {}, body: body ?? '', signal: AbortSignal.timeout(withinMs ?? 0) }),
  )
  const port = world().api.get(ScorePort, { strict: false })
  vi.spyOn(port, 'score').mockImplementation((body, locale) => local.score(body, locale))
})
beforeEach(() => {
  classifier.asked.length = 0
})
afterAll(async () => {
  vi.restoreAllMocks()
  await classifier.stop()
})

const write = (author: Caller, body: string, thread = newThread()) =>
  author.post<CommentView & { code: string; reasonCode: string }>(`/threads/${thread}/comments`, { body })
const scores = (score: number) => {
  classifier.answer = (_, response) => {
    say(response, { score, model: 'local-1' })
  }
}
const readerOf = (site: TestSite, subject: string) => world().as(subject, 'reader', site)
const siteWith = (id: string, scoreThresholds: ScoreThresholds | null) => world().addSite(id, { scoreThresholds })

describe("a comment's score", () => {
  it.each([
    [0.49, 'published'],
    [0.5, 'pending'],
    [0.89, 'pending'],
  ])('of %d leaves it %s', async (score, status) => {
    scores(score)
    expect(await write(await world().reader(), `원점수 ${String(score)}`)).toMatchObject({
      status: 201,
      body: { status },
    })
  })

  it('that is high enough refuses it, and says why', async () => {
    scores(0.9)
    const refused = await write(await world().reader(), '아주 나쁜 말')
    expect(refused).toMatchObject({ status: 403, body: { code: 'comment-refused', reasonCode: 'high-score' } })
  })

  it('brings what it holds before a reviewer, with the phase that held it', async () => {
    scores(0.7)
    const { body } = await write(await world().reader(), '기다릴 말')
    const [event] = await world()
      .sql(`select e.data ->> 'phase' as phase, e.data ->> 'reasonCode' as reason from case_event e
      join moderation_case k on k.id = e.case_id where k.comment_id = '${body.id}' and e.data ? 'reasonCode'`)
    expect(event).toEqual({ phase: 'score', reason: 'high-score' })
  })

  it('is asked for once, with the text and nothing of its author', async () => {
    scores(0)
    await write(await world().reader(), '처음 쓰는 기사의 첫 댓글')
    expect(classifier.asked).toEqual([
      { body: '처음 쓰는 기사의 첫 댓글', locale: 'ko', authorization: 'Bearer shown-to-the-classifier' },
    ])
  })

  it('of an edit counts like that of a comment', async () => {
    scores(0)
    const author = await world().reader()
    const { body } = await write(author, '처음에는 얌전한 말')
    scores(0.95)
    const edited = await author.patch(`/comments/${body.id}`, { body: '나중에는 나쁜 말' })
    expect(edited).toMatchObject({ status: 403, body: { code: 'comment-refused' } })
  })

  it('is not asked for of the staff, nor where the site wants none', async () => {
    scores(1)
    expect((await write(await world().as('mod-1', 'moderator'), '운영진의 말')).status).toBe(201)
    const site = await siteWith('unscored', null)
    expect((await write(await readerOf(site, 'r1'), '독자의 말')).status).toBe(201)
    expect(classifier.asked).toEqual([])
  })

  it('leads only to what the site named', async () => {
    scores(1)
    const site = await siteWith('lenient', { holdFrom: 0.5, refuseFrom: null })
    expect(await write(await readerOf(site, 'r1'), '가장 나쁜 말')).toMatchObject({ body: { status: 'pending' } })
  })
})

describe('a classifier', () => {
  it.each<[string, LocalClassifier['answer']]>([
    ['is silent', () => undefined],
    ['hangs up', (_, response) => response.destroy()],
    ['stops in the middle of its answer', (_, response) => response.writeHead(200).write('{"score": 1')],
    ['fails', (_, response) => say(response, { score: 1 }, 500)],
    ['answers no JSON', (_, response) => response.end('<html>')],
    ['answers null', (_, response) => say(response, null)],
    ['answers a score that is none', (_, response) => say(response, { score: 7 })],
    ['answers a text for a score', (_, response) => say(response, { score: '1' })],
  ])('that %s holds nothing up', async (what, answer) => {
    classifier.answer = answer
    const written = await write(await world().reader(), `그래도 나오는 말: ${what}`)
    expect(written).toMatchObject({ status: 201, body: { status: 'published' } })
    expect(classifier.asked.length).toBeGreaterThan(0)
  })

  it('is reached at no address of this machine or its neighbours', async () => {
    const config = loadConfig({
      DATABASE_URL: 'postgres://a@b/c',
      CLASSIFIER_URL: `https://127.0.0.1:${String(classifier.port)}`,
    })
    await expect(new HttpScore(config.classifier).score('말', 'ko')).rejects.toThrow('not public')
    expect(classifier.asked).toEqual([])
    expect(() => loadConfig({ DATABASE_URL: 'postgres://a@b/c', CLASSIFIER_URL: 'http://example.org' })).toThrow(
      'CLASSIFIER_URL',
    )
  })
})
