import { expect, it } from 'vitest'
import { isTest, listSources } from './repository-files.js'

it('every schema of the contract is named once: of two classes of one name it would hold one, for both', () => {
  const classes = listSources()
    .filter((file) => !isTest(file) && file.text.includes('@ApiProperty'))
    .flatMap(({ text }) => [...text.matchAll(/^export (?:abstract )?class (\w+)/gm)].map((match) => match[1] ?? ''))
  expect(classes.length).toBeGreaterThan(100)
  expect(classes.filter((name, at) => classes.indexOf(name) !== at)).toEqual([])
})
