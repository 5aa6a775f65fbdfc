import { describe, expect, it } from 'vitest'
import { route, type RoutingQueue, type RoutingSubject } from './routing.js'

const queue = (id: string, isDefault = false): RoutingQueue => {
  return { id, isDefault, dueSecByTier: [400, 300, 200, 100], skills: [], languages: [] }
}
const queues = [queue('general', true), queue('urgent'), queue('korean')]
const rules = [
  { id: 'r1', predicate: { tierMin: 3 }, queueId: 'urgent', tier: null },
  { id: 'r2', predicate: { languages: ['ko'], categories: ['hate' as const] }, queueId: 'korean', tier: 2 },
]
const subject: RoutingSubject = { categories: ['spam'], language: 'ko', section: null, tier: 0, score: 3 }

describe('route', () => {
  it('falls to the default queue when no rule applies', () => {
    expect(route(rules, queues, subject)).toEqual({ queueId: 'general', tier: 0, dueSec: 400, ruleId: null })
  })

  it('takes the first rule that applies', () => {
    const both: RoutingSubject = { ...subject, categories: ['hate'], tier: 3 }
    expect(route(rules, queues, both)).toEqual({ queueId: 'urgent', tier: 3, dueSec: 100, ruleId: 'r1' })
  })

  it('lifts the tier where the rule says so', () => {
    const hate: RoutingSubject = { ...subject, categories: ['spam', 'hate'] }
    expect(route(rules, queues, hate)).toEqual({ queueId: 'korean', tier: 2, dueSec: 200, ruleId: 'r2' })
  })

  it('needs every member of a predicate to hold', () => {
    expect(route(rules, queues, { ...subject, categories: ['hate'], language: 'en' }).queueId).toBe('general')
    expect(route(rules, queues, { ...subject, categories: ['hate'], language: null }).queueId).toBe('general')
  })

  it('falls to the default queue when the rule names a queue that is gone', () => {
    const gone = [{ id: 'r9', predicate: {}, queueId: 'closed', tier: null }]
    expect(route(gone, queues, subject).queueId).toBe('general')
  })
})
