import { describe, expect, it } from 'vitest'
import type { RecurringTask } from '../task/recurring-task.js'
import type { JobHandler } from './job-handler.js'
import { HandlerError, matchHandlers, matchTasks } from './match-handlers.js'

const instance: JobHandler & RecurringTask = { handle: () => Promise.resolve(), run: () => Promise.resolve() }
const types = ['route-case'] as const

describe('matchHandlers', () => {
  it('gives each type its one handler', () => {
    const found = [{ mark: 'route-case' as const, className: 'RouteCase', instance }]
    expect(matchHandlers(types, found).get('route-case')).toBe(instance)
  })

  it('refuses a type that nothing handles', () => {
    expect(() => matchHandlers(types, [])).toThrow(/nothing handles the job route-case/)
  })

  it('refuses a type with two handlers, and names both', () => {
    const found = ['First', 'Second'].map((className) => ({ mark: 'route-case' as const, className, instance }))
    expect(() => matchHandlers(types, found)).toThrow(/2 handlers: First, Second/)
  })
})

describe('matchTasks', () => {
  const taskNamed = (name: string, everySec = 30) => ({ mark: { name, everySec }, className: 'Task', instance })

  it('finds tasks by name', () => {
    expect(matchTasks([taskNamed('a'), taskNamed('b')]).get('b')).toMatchObject({ name: 'b', everySec: 30 })
  })

  it('lists every fault at once', () => {
    const found = [taskNamed('a'), taskNamed('a'), taskNamed('Not Kebab'), taskNamed('never', 0)]
    const faults = (() => {
      try {
        matchTasks(found)
        return []
      } catch (error) {
        return error instanceof HandlerError ? error.faults : []
      }
    })()
    expect(faults).toHaveLength(3)
  })
})
