import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { restrict } from './lint/restrictions.mjs'

const parser = tseslint.parser as Linter.Parser

function messagesOn(code: string, ...excused: string[]) {
  const rules = { 'no-restricted-syntax': restrict(...excused) as Linter.RuleEntry }
  return new Linter().verify(code, { languageOptions: { parser }, rules }).map(({ message }) => message)
}

describe('the linter refuses', () => {
  it.each([
    ['process.env.HOME', 'config lib'],
    ['Date.now()', 'Clock'],
    ['new Date()', 'Clock'],
    ['Date()', 'Clock'],
    ['forwardRef(() => Reports)', 'third'],
    ['const scope = Scope.REQUEST', 'as long as the process'],
    ['it.only("x", () => {})', 'always'],
    ['describe.skip("x", () => {})', 'always'],
    ['enum State { Open }', 'const union'],
    ['element.innerHTML = text', 'DOM'],
    ['function f(a, b, c, d, e) {}', 'four positional'],
    ['const f = (a, b, c, d, e) => a', 'four positional'],
    ['class A { run(a, b, c, d, e) {} }', 'four positional'],
    ['class A { constructor(a, b, c, d, e, f) {} }', 'five constructor'],
  ])('%s', (code, reason) => {
    expect(messagesOn(code)).toEqual([expect.stringContaining(reason)])
  })
})

describe('the linter allows', () => {
  it.each([
    'new Date(value)',
    'performance.now()',
    'class A { list(@A() a, @B() b, @C() c, @D() d, @E() e) {} }',
    'class A { constructor(a, b, c, d, e) {} }',
    'const scope = Scope.DEFAULT',
    'it.each([1])("x", () => {})',
  ])('%s', (code) => {
    expect(messagesOn(code)).toEqual([])
  })

  it('the clock to read the time, and nothing else for it', () => {
    expect(messagesOn('Date.now()', 'time')).toEqual([])
    expect(messagesOn('process.env.HOME', 'time')).toHaveLength(1)
  })
})
