import { describe, expect, it } from 'vitest'
import { applies, route, type RoutingQueue, type RoutingSubject } from './routing.js'

const queue = (id: string, isDefault = false): RoutingQueue => {
  const terms = { dueSecByTier: [400, 300, 200, 100], calendar: null, businessTiers: [] }
  return { id, isDefault, ...terms, skills: [], languages: [] }
}
const queues = [queue('general', true), queue('urgent'), queue('korean')]
const rules = [
  { id: 'r1', predicate: { tierMin: 3 }, queueId: 'urgent', tier: null },
  { id: 'r2', predicate: { languages: ['ko'], categories: ['hate' as const] }, queueId: 'korean', tier: 2 },
]
const subject: RoutingSubject = {
  categories: ['spam'],
  language: 'ko',
  section: null,
  author: 'regular',
  text: 'Great ARTICLE',
  tier: 0,
  score: 3,
}

const routed = (given: typeof rules, of: RoutingSubject) => {
  const { queue, ...rest } = route(given, queues, of)
  return { queueId: queue.id, ...rest }
}

describe('route', () => {
  it('falls to the default queue when no rule applies', () => {
    expect(routed(rules, subject)).toEqual({ queueId: 'general', tier: 0, ruleId: null })
  })

  it('takes the first rule that applies', () => {
    const both: RoutingSubject = { ...subject, categories: ['hate'], tier: 3 }
    expect(routed(rules, both)).toEqual({ queueId: 'urgent', tier: 3, ruleId: 'r1' })
  })

  it('lifts the tier where the rule says so', () => {
    const hate: RoutingSubject = { ...subject, categories: ['spam', 'hate'] }
    expect(routed(rules, hate)).toEqual({ queueId: 'korean', tier: 2, ruleId: 'r2' })
  })

  it('needs every member of a predicate to hold', () => {
    expect(route(rules, queues, { ...subject, categories: ['hate'], language: 'en' }).queue.id).toBe('general')
    expect(route(rules, queues, { ...subject, categories: ['hate'], language: null }).queue.id).toBe('general')
  })

  it('falls to the default queue when the rule names a queue that is gone', () => {
    const gone = [{ id: 'r9', predicate: {}, queueId: 'closed', tier: null }]
    expect(route(gone, queues, subject).queue.id).toBe('general')
  })

  it.each([
    [{ words: ['article'] }, true],
    [{ words: ['ａｒｔｉｃｌｅ'] }, true],
    [{ words: ['articles', 'bad'] }, false],
    [{ authors: ['regular' as const] }, true],
    [{ authors: ['new' as const, 'sanctioned' as const] }, false],
    [{ scoreMin: 3 }, true],
    [{ sections: ['politics'] }, false],
  ])('looks at %j', (predicate, holds) => {
    expect(applies(predicate, subject)).toBe(holds)
  })
})
