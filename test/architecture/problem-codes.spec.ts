import { problems } from '@moderato/contracts'
import { describe, expect, it } from 'vitest'
import { isTest, listSources } from './repository-files.js'

const product = listSources().filter((file) => !isTest(file))
const thrown = /new DomainError(?:<[^>]*>)?\(\s*'([^']+)'/g
const documented = /@throws \{?DomainError\}? ((?:`[a-z-]+`(?:, | or | and )?)+)/g

function codesIn(pattern: RegExp): string[] {
  return product.flatMap(({ text }) => [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []))
}

describe('problem codes', () => {
  it('are kebab-case, with a client or server status and a title', () => {
    for (const [code, { status, title }] of Object.entries(problems)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(600)
      expect(title).toMatch(/^[A-Z].*[^.]$/)
    }
  })

  it('are registered wherever one is thrown', () => {
    const codes = codesIn(thrown)
    expect(codes).not.toEqual([])
    expect(codes.filter((code) => !(code in problems))).toEqual([])
  })

  it('are registered wherever one is promised', () => {
    const codes = codesIn(documented).flatMap((list) =>
      [...list.matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? ''),
    )
    expect(codes).not.toEqual([])
    expect(codes.filter((code) => !(code in problems))).toEqual([])
  })
})
