import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ModerationSignal, PersonSignal, Signal, ThreadSignal } from '@moderato/contracts'
import {
  ManualClock,
  type AppealId,
  type CaseId,
  type CommentId,
  type SiteId,
  type ThreadKey,
  type UserId,
} from '@moderato/kernel'
import { Metrics } from '@moderato/telemetry'
import { Signals, type SignalListener, type SignalTopic } from '../signals/signals.js'
import type { StreamPlan } from './event-stream.js'
import { EventStreams } from './event-streams.js'
import type { StreamSink } from './stream-sink.js'

const siteId = 'demo' as SiteId
const threadKey = 'article-1' as ThreadKey
const reader = 'reader-1' as UserId

class FakeSignals extends Signals {
  private readonly listeners = new Map<string, (signal: Signal, id: string) => void>()
  gap = (): void => undefined
  private count = 0

  publish(signal: Signal): void {
    this.listeners.get(signal.topic)?.(signal, `e${String(++this.count)}`)
  }
  on<Topic extends SignalTopic>(topic: Topic, listener: SignalListener<Topic>): () => void {
    this.listeners.set(topic, listener as (signal: Signal, id: string) => void)
    return () => undefined
  }
  onOwn(): () => void {
    return () => undefined
  }
  onGap(listener: () => void): () => void {
    this.gap = listener
    return () => undefined
  }
  healthy(): boolean {
    return true
  }
}

class Screen implements StreamSink {
  text = ''
  state: 'open' | 'ended' | 'destroyed' = 'open'
  bufferedBytes = 0
  leave = (): void => undefined

  write(text: string): void {
    this.text += text
  }
  end(): void {
    this.state = 'ended'
  }
  destroy(): void {
    this.state = 'destroyed'
  }
  onClose(listener: () => void): void {
    this.leave = listener
  }
  get events(): string[] {
    return [...this.text.matchAll(/^event: (.+)$/gm)].map((match) => match[1] ?? '')
  }
  get lastId(): string {
    return [...this.text.matchAll(/^id: (.+)$/gm)].at(-1)?.[1] ?? ''
  }
}

const commentCreated = (commentId = 'c1', author = 'author-1', thread = threadKey): ThreadSignal => ({
  topic: 'thread',
  siteId,
  threadKey: thread,
  type: 'comment.created',
  commentId: commentId as CommentId,
  parentId: null,
  authorId: author as UserId,
})
const caseQueued: ModerationSignal = {
  topic: 'moderation',
  siteId,
  type: 'case.queued',
  caseId: 'case-1' as CaseId,
  queueId: 'q',
  version: 2,
}
const rightsChanged: PersonSignal = { topic: 'person', siteId, userId: reader, type: 'rights.changed' }

describe('EventStreams', () => {
  let signals: FakeSignals
  let clock: ManualClock
  let streams: EventStreams

  beforeEach(() => {
    vi.useFakeTimers()
    signals = new FakeSignals()
    clock = new ManualClock(1_000_000)
    streams = new EventStreams(signals, clock, new Metrics())
    streams.onModuleInit()
  })
  afterEach(() => {
    streams.onModuleDestroy()
    vi.useRealTimers()
  })

  const open = (plan: Partial<StreamPlan> = {}): Screen => {
    const screen = new Screen()
    streams.openOn(screen, {
      channel: { kind: 'thread', siteId, threadKey },
      lastEventId: null,
      viewerId: null,
      callerKey: 'caller',
      expiresAtMs: null,
      ...plan,
    })
    return screen
  }
  const pass = async (ms: number) => {
    for (let left = ms; left > 0; left -= 500) {
      clock.advanceMs(500)
      await vi.advanceTimersByTimeAsync(500)
    }
  }

  it('tells a channel its events and no others, ids only', () => {
    const [thread, console] = [open(), open({ channel: { kind: 'moderation', siteId } })]
    signals.publish(commentCreated())
    signals.publish(commentCreated('c2', 'author-1', 'another' as ThreadKey))
    signals.publish(caseQueued)
    signals.publish({ topic: 'moderation', siteId, type: 'appeal.updated', appealId: 'a1' as AppealId })
    expect(thread.text).toContain('event: comment.created\nid: e1\ndata: {"commentId":"c1","parentId":null}\n\n')
    expect(thread.text).not.toContain('author-1')
    expect(thread.events).toEqual(['comment.created'])
    expect(console.events).toEqual(['case.queued', 'appeal.updated'])
    expect(console.text).toMatch(/event: appeal\.updated\nid: \w+\ndata: \{"appealId":"a1"\}\n/)
  })

  it('spares a reader what the filter holds back', () => {
    const screen = open({ filter: (signal) => signal.topic === 'thread' && signal.authorId !== 'blocked' })
    signals.publish(commentCreated('c1', 'blocked'))
    signals.publish(commentCreated('c2', 'somebody'))
    expect(screen.text).not.toContain('"c1"')
    expect(screen.text).toContain('"c2"')
  })

  it('ends only the stream whose filter fails', () => {
    const stumbling = open({
      filter: () => {
        throw new Error('no such block list')
      },
    })
    const other = open()
    signals.publish(commentCreated())
    expect([stumbling.state, other.events]).toEqual(['ended', ['comment.created']])
  })

  it('tells a reader who comes back what was missed, also after quiet times', async () => {
    const before = open()
    signals.publish(caseQueued)
    await pass(15_000)
    before.leave()
    signals.publish(commentCreated('missed'))
    const back = open({ lastEventId: before.lastId })
    expect(back.events).toEqual(['comment.created'])
    expect(back.text).toContain('"missed"')
    expect(open({ lastEventId: back.lastId }).events).toEqual([])
  })

  it('says resync to a reader whose place it does not know, and to all after a gap', () => {
    signals.publish(commentCreated())
    expect(open({ lastEventId: 'from another life' }).events).toEqual(['resync'])
    const screen = open()
    const before = screen.lastId
    signals.gap()
    expect(screen.events).toEqual(['resync'])
    expect(open({ lastEventId: before }).events).toEqual(['resync'])
    expect(open({ lastEventId: screen.lastId }).events).toEqual([])
  })

  it('beats every 15 s', async () => {
    const screen = open()
    await pass(30_000)
    expect(screen.text.match(/^: still here$/gm)).toHaveLength(2)
  })

  it('drops a reader who does not read', () => {
    const screen = open()
    screen.bufferedBytes = 300_000
    signals.publish(commentCreated())
    expect(screen.state).toBe('destroyed')
    expect(screen.events).toEqual([])
  })

  it('closes when the token ends', async () => {
    const screen = open({ expiresAtMs: clock.nowMs() + 3000 })
    await pass(2500)
    expect(screen.state).toBe('open')
    await pass(500)
    expect([screen.state, screen.events]).toEqual(['ended', ['closed']])
  })

  it('closes within 5 s when rights are gone, even if nobody says so', async () => {
    let isAllowed = true
    const screen = open({ viewerId: reader, isStillAllowed: () => Promise.resolve(isAllowed) })
    await pass(4000)
    expect(screen.state).toBe('open')
    isAllowed = false
    await pass(4500)
    expect(screen.text).toContain('"reason":"rights-lost"')
  })

  it('looks at once when rights are said to have changed', async () => {
    const [theirs, other] = [vi.fn(() => Promise.resolve(true)), vi.fn(() => Promise.resolve(true))]
    open({ viewerId: reader, isStillAllowed: theirs })
    open({ viewerId: 'somebody-else' as UserId, isStillAllowed: other })
    signals.publish(rightsChanged)
    await pass(500)
    expect([theirs.mock.calls.length, other.mock.calls.length]).toEqual([1, 0])
  })

  it('forgives one failed look, and no second', async () => {
    const screen = open({ viewerId: reader, isStillAllowed: () => Promise.reject(new Error('database away')) })
    await pass(3500)
    expect(screen.state).toBe('open')
    await pass(3000)
    expect(screen.state).toBe('ended')
  })

  it.each([
    { who: 'one person', viewerId: reader, max: 20 },
    { who: 'one address', viewerId: null, max: 200 },
  ])('gives $who $max streams, and room again when one leaves', ({ viewerId, max }) => {
    const screens = Array.from({ length: max }, () => open({ viewerId }))
    expect(() => open({ viewerId })).toThrow('too-many-requests')
    expect(open({ viewerId, callerKey: 'somebody else' }).state).toBe('open')
    screens[0]?.leave()
    expect(open({ viewerId }).state).toBe('open')
  })

  it('says goodbye and takes nobody more when the process stops', () => {
    const screen = open()
    streams.onModuleDestroy()
    expect(screen.text).toContain('"reason":"shutdown"')
    expect(() => open()).toThrow('service-unavailable')
  })
})
