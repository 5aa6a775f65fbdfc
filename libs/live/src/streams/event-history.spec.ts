import { describe, expect, it } from 'vitest'
import type { Signal } from '@moderato/contracts'
import type { SiteId } from '@moderato/kernel'
import { EventHistory } from './event-history.js'

const signal: Signal = { topic: 'site', siteId: 'demo' as SiteId, type: 'settings.changed' }
const minute = 60_000

function filled(ids: Record<string, string>, history = new EventHistory()): EventHistory {
  for (const [id, channel] of Object.entries(ids)) history.append(channel, { id, signal }, 0)
  return history
}

const idsSince = (history: EventHistory, channel: string, id: string) =>
  history.since(channel, id)?.map((event) => event.id) ?? null

describe('EventHistory', () => {
  it('tells what one channel missed since an event of any channel', () => {
    const history = filled({ e1: 'a', e2: 'b', e3: 'a', e4: 'a' })
    expect(idsSince(history, 'a', 'e1')).toEqual(['e3', 'e4'])
    expect(idsSince(history, 'a', 'e2')).toEqual(['e3', 'e4'])
    expect(idsSince(history, 'b', 'e2')).toEqual([])
    expect(idsSince(history, 'nobody spoke here', 'e1')).toEqual([])
  })

  it('knows a reader who came before anything happened', () => {
    const history = new EventHistory()
    const start = history.newestId
    filled({ e1: 'a' }, history)
    expect(idsSince(history, 'a', start)).toEqual(['e1'])
    expect(history.newestId).toBe('e1')
  })

  it('does not know an id it never heard', () => {
    expect(filled({ e1: 'a' }).since('a', 'e0')).toBeNull()
  })

  it('forgets what is older than ten minutes, but never the newest', () => {
    const history = filled({ e1: 'a', e2: 'a' })
    history.append('b', { id: 'e3', signal }, 10 * minute)
    expect(idsSince(history, 'a', 'e1')).toEqual(['e2'])
    history.append('b', { id: 'e4', signal }, 10 * minute + 1)
    expect(history.since('a', 'e2')).toBeNull()
    history.append('b', { id: 'e5', signal }, 60 * minute)
    expect(idsSince(history, 'b', 'e5')).toEqual([])
  })

  it('keeps no more than it may', () => {
    const history = filled({ e1: 'a', e2: 'b', e3: 'a' }, new EventHistory(2))
    expect(history.since('a', 'e1')).toBeNull()
    expect(idsSince(history, 'a', 'e2')).toEqual(['e3'])
  })

  it('stays right over many events', () => {
    const history = new EventHistory(1000)
    for (let n = 0; n < 5000; n++) history.append(n % 2 === 0 ? 'even' : 'odd', { id: `e${String(n)}`, signal }, 0)
    expect(idsSince(history, 'odd', 'e4995')).toEqual(['e4997', 'e4999'])
    expect(history.since('odd', 'e3999')).toBeNull()
    expect(history.since('odd', 'e4000')).toHaveLength(500)
  })
})
