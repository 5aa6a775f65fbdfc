import 'reflect-metadata'
import { getMetadataStorage } from 'class-validator'
import { describe, expect, it } from 'vitest'
import { ApiModule } from '../../apps/api/src/api.module.js'
import { fieldRule } from '@moderato/http'

interface Declared {
  name?: string
}

/** Constraints of every body and query of the API, by name. */
function constraintNames(): string[] {
  const storage = getMetadataStorage() as unknown as { validationMetadatas: Map<unknown, Declared[]> }
  const declared = [...storage.validationMetadatas.values()].flat()
  return [...new Set(declared.flatMap(({ name }) => (name === undefined ? [] : [name])))].sort()
}

/** Checks of our own that say in words what no rule could; and what is no check. */
const worded = ['calendar', 'editions', 'endsInTime', 'list', 'origin', 'part', 'isOptional']

describe('what can be wrong with a field', () => {
  it('has a rule that clients can put into their own words', () => {
    expect(ApiModule).toBeDefined()
    const names = constraintNames()
    expect(names).toContain('maxLength')
    expect(names.filter((name) => fieldRule(name) === 'invalid' && !worded.includes(name))).toEqual([])
  })
})
