import { describe, expect, it } from 'vitest'
import openapi from '../../../../openapi.json' with { type: 'json' }
import { ApiProblem } from '../api/problem.js'
import { problemText } from './problem-text.js'

/** Codes that the routes of the staff can answer. */
const codes = new Set(
  Object.entries(openapi.paths)
    .filter(([path]) => path.includes('/moderation/'))
    .flatMap(([, item]) => JSON.stringify(item).match(/"enum":\["[a-z-]+"(,"[a-z-]+")*\]\}\}\}\]/g) ?? [])
    .flatMap((found) => found.match(/[a-z]+(-[a-z]+)+/g) ?? []),
)

describe('a problem', () => {
  it.each([...codes])('is said in Korean: %s', (code) => {
    expect(problemText(new ApiProblem(code, 409), 'ko')).not.toContain(code)
  })

  it('of every route is among those', () => {
    for (const code of ['version-conflict', 'lease-lost', 'validation-failed']) expect(codes).toContain(code)
  })
})
