import { describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '../../../api/problem.js'
import { decide, undo } from './decide.js'
import { Desk } from './desk.js'
import { hearNews } from './hear-news.js'
import type { Schemas } from '@moderato/api-client'
import type { Case, DeskCalls, SecondReview } from './desk-calls.js'
import { secondOnScreen, undoLeftMs } from './desk-state.js'

const caseOf = (id: string) =>
  ({
    id,
    reports: [],
    comment: null,
    lease: { token: `token of ${id}`, expiresAt: '2026-11-25T00:05:00Z' },
  }) as unknown as Case

const reviewOf = (id: string) =>
  ({
    id,
    reports: [],
    lease: { token: `token of ${id}`, expiresAt: '2026-11-25T00:05:00Z' },
  }) as unknown as SecondReview

/** `2x` is a second review, everything else a case. */
const cardOf = (id: string) =>
  (id.startsWith('2')
    ? { kind: 'second-review', case: null, secondReview: reviewOf(id) }
    : { kind: 'case', case: caseOf(id), secondReview: null }) as Schemas['NextCardView']

const madeBefore = {
  ...{ id: 'made before', outcome: 'hide', policyCode: 'abuse', case: { id: 'z' }, comment: { body: '앞서 본 댓글' } },
  ...{ createdAt: '2026-11-25T00:00:00Z', undoableUntil: '2026-11-25T00:10:00Z' },
}

/** A service in which these cases wait, and these are in hand already. */
function deskWith(waiting: string[], inHand: string[] = [], capacity = Infinity) {
  const released: string[] = []
  let taken = 0
  const calls = {
    me: () => Promise.resolve({ site: { leaseSec: 300 } }),
    secondInHand: () => Promise.resolve(null),
    inHand: () => Promise.resolve(inHand.map(caseOf)),
    undoable: () => Promise.resolve([madeBefore]),
    takeNext: vi.fn(() => {
      if (taken >= capacity) return Promise.reject(new ApiProblem('claim-limit-reached', 409))
      const next = waiting.shift()
      if (next !== undefined) taken++
      return Promise.resolve(next === undefined ? null : cardOf(next))
    }),
    release: (id: string) => {
      released.push(id)
      return Promise.resolve(caseOf(id))
    },
  } as unknown as DeskCalls
  const desk = new Desk(calls)
  return { desk, released, calls, hand: () => desk.get().hand.map((held) => held.case.id) }
}

describe('the desk', () => {
  it('has the next case ready below the one that is judged', async () => {
    const { desk, hand } = deskWith(['a', 'b', 'c'])
    await desk.open()
    expect(hand()).toEqual(['a', 'b'])
    desk.remove('a')
    expect(hand()).toEqual(['b'])
    await desk.fill()
    expect(hand()).toEqual(['b', 'c'])
  })

  it('goes on with what was in hand before the page was loaded', async () => {
    const { desk, hand } = deskWith(['b'], ['a'])
    await desk.open()
    expect(hand()).toEqual(['a', 'b'])
  })

  it('lets decisions from before the page was loaded be taken back, and counts no more than the window', async () => {
    const { desk } = deskWith([])
    await desk.open()
    const [decided] = desk.get().decided
    expect(decided).toMatchObject({ decisionId: 'made before', caseId: 'z', body: '앞서 본 댓글' })
    const madeMs = Date.parse(madeBefore.createdAt)
    expect([-2000, 0, 60_000].map((after) => decided && undoLeftMs(decided, madeMs + after))).toEqual([
      600_000, 600_000, 540_000,
    ])
  })

  it('shows a second review once the case that lay there is gone, and before the next', async () => {
    const { desk, hand } = deskWith(['a', '2x', 'b', 'c'])
    await desk.open()
    expect([hand(), secondOnScreen(desk.get())]).toEqual([['a', 'b'], null])
    desk.remove('a')
    expect(secondOnScreen(desk.get())).toMatchObject({ id: '2x' })
    desk.putFirst(caseOf('a'))
    expect(secondOnScreen(desk.get())).toBeNull()
    desk.remove('a')
    desk.putSecond(null)
    await desk.fill()
    expect(hand()).toEqual(['b', 'c'])
  })

  it('shows a second review at once where no case waits', async () => {
    const { desk } = deskWith(['2x'])
    await desk.open()
    expect(secondOnScreen(desk.get())).toMatchObject({ id: '2x' })
  })

  it('asks once, however often it is told to fill', async () => {
    const { desk, calls, hand } = deskWith(['a', 'b'])
    await Promise.all([desk.open(), desk.fill(), desk.fill()])
    expect(hand()).toEqual(['a', 'b'])
    expect(calls.takeNext).toHaveBeenCalledTimes(2)
  })

  it('says that nothing waits, or that the person holds as many as they may', async () => {
    const { desk: idle } = deskWith([])
    await idle.open()
    expect(idle.get().phase).toBe('empty')
    const { desk: full } = deskWith(['a'], [], 0)
    await full.open()
    expect(full.get().phase).toBe('full')
  })

  it('works on with one case where the cap allows no second', async () => {
    const { desk, hand } = deskWith(['a', 'b'], [], 1)
    await desk.open()
    expect([desk.get().phase, hand()]).toEqual(['working', ['a']])
  })

  it('gives back what nobody looked at when it is left, and keeps what is being judged', async () => {
    const { desk, hand, released } = deskWith(['a', 'b'])
    await desk.open()
    desk.leave()
    expect([hand(), released]).toEqual([['a'], ['b']])
  })

  it('gives back a case that arrives after it was left', async () => {
    const { desk, calls, hand, released } = deskWith([])
    let arrive: (taken: Schemas['NextCardView']) => void = () => undefined
    vi.mocked(calls.takeNext).mockReturnValue(new Promise((resolve) => (arrive = resolve)))
    const opening = desk.open()
    await vi.waitFor(() => expect(calls.takeNext).toHaveBeenCalled())
    desk.leave()
    arrive(cardOf('a'))
    await opening
    expect([hand(), released]).toEqual([[], ['a']])
  })

  it('asks again where work came while the answer that nothing waits was on its way', async () => {
    const { desk, calls, hand } = deskWith(['a'])
    let answer: (nothing: null) => void = () => undefined
    vi.mocked(calls.takeNext).mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
    const opening = desk.open()
    await vi.waitFor(() => expect(calls.takeNext).toHaveBeenCalled())
    await hearNews(desk, { type: 'case.queued', caseId: 'a', queueId: 'q', version: 2 })
    answer(null)
    await opening
    expect(hand()).toEqual(['a'])
  })

  it('takes up what came while its line to the service was cut', async () => {
    const waiting: string[] = []
    const { desk, hand } = deskWith(waiting)
    await desk.open()
    expect(desk.get().phase).toBe('empty')
    waiting.push('a')
    await hearNews(desk, 'resync')
    expect(hand()).toEqual(['a'])
  })

  it('lays no case twice: one whose claim ran out may be handed to the same person again', async () => {
    const { desk, hand } = deskWith(['a', 'a'])
    await desk.open()
    expect(hand()).toEqual(['a'])
  })

  it('lays a decision that was refused below what is judged by now, and keeps it with what was seen of it', async () => {
    const { desk, calls, hand } = deskWith(['a', 'b', 'c'])
    const fresh = { ...caseOf('a'), reports: [{ seq: 1 }] }
    Object.assign(calls, { decide: () => Promise.reject(new ApiProblem('new-grounds', 409, { case: fresh })) })
    await desk.open()
    expect(await decide(desk, { outcome: 'hide', policyCode: 'abuse', ground: 'terms' })).toBe(true)
    expect(hand().slice(0, 2)).toEqual(['b', 'a'])
    expect(desk.get().hand[1]).toMatchObject({ case: fresh, seenSeq: 0, trouble: { code: 'new-grounds' } })
    await desk.fill()
    desk.leave()
    expect(hand()).toEqual(['b', 'a'])
  })

  it('shows a refused decision at once where nothing is judged', async () => {
    const { desk, calls, hand } = deskWith(['a'])
    Object.assign(calls, { decide: () => Promise.reject(new ApiProblem('already-decided', 409)) })
    await desk.open()
    expect(await decide(desk, { outcome: 'hide', policyCode: 'abuse', ground: 'terms' })).toBe(false)
    expect(hand()).toEqual(['a'])
  })

  it('leaves a second review on the screen when a decision before it is refused', async () => {
    const { desk, calls, hand } = deskWith(['a', '2x'])
    Object.assign(calls, { decide: () => Promise.reject(new ApiProblem('new-grounds', 409)) })
    await desk.open()
    expect(await decide(desk, { outcome: 'hide', policyCode: 'abuse', ground: 'terms' })).toBe(true)
    expect([secondOnScreen(desk.get()), hand()]).toMatchObject([{ id: '2x' }, ['a']])
  })

  it('shows nothing of one person to the next', async () => {
    const { desk } = deskWith(['a'])
    await desk.open()
    desk.forget()
    expect(desk.get()).toMatchObject({ hand: [], decided: [], phase: 'idle' })
  })

  it('takes back the last decision, not the one before, also while it is on its way', async () => {
    const { desk, calls, hand } = deskWith(['b'], ['a'])
    let answer: (decision: unknown) => void = () => undefined
    const reverted: string[] = []
    Object.assign(calls, {
      decide: () => new Promise((resolve) => (answer = resolve)),
      revert: (id: string) => Promise.resolve(void reverted.push(id)),
      claim: (id: string) => Promise.resolve(caseOf(id)),
    })
    await desk.open()
    const deciding = decide(desk, { outcome: 'hide', policyCode: 'abuse', ground: 'terms' })
    const [last = { caseId: '' }] = desk.get().decided
    const undoing = undo(desk, last)
    expect([hand(), reverted]).toEqual([['b'], []])
    answer({ id: 'made now', undoUntil: null, createdAt: madeBefore.createdAt })
    expect(await undoing).toBe(true)
    await deciding
    expect([hand()[0], reverted]).toEqual(['a', ['made now']])
    expect(desk.get().decided.map(({ decisionId }) => decisionId)).toEqual(['made before'])
  })
})
