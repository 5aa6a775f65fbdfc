import { expect, it } from 'vitest'
import { isTest, listSources } from './repository-files.js'

/** An object literal declared, cast or checked to be an Actor. */
const makesActor = /:\s*Actor\s*=\s*\{|\}\s*(as|satisfies)\s+Actor\b|(?<!\w)<Actor>\s*\{|\bas\s+Actor\b/

it('only identity says who is calling', () => {
  const makers = listSources().filter((file) => !isTest(file) && makesActor.test(file.text))
  expect(makers.map(({ path }) => path).filter((path) => !path.startsWith('libs/identity/'))).toEqual([])
})

it.each([
  'const actor: Actor = { siteId }',
  'use({ siteId } as Actor)',
  'return { siteId } satisfies Actor',
  'return <Actor>{ siteId }',
])('would notice %s', (code) => {
  expect(code).toMatch(makesActor)
})

it.each([
  'function claim(actor: Actor) {',
  'whoAmI(): Promise<Actor> {',
  'readonly actor: Actor',
  'import type { Actor }',
])('lets %s be', (code) => {
  expect(code).not.toMatch(makesActor)
})
