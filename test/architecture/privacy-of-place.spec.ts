import { expect, it } from 'vitest'
import { listFiles } from './repository-files.js'

/** Written in pieces, so that this file does not hold what it looks for. */
const places = [
  ['', 'work', ''].join('/'),
  ['', 'home', ''].join('/'),
  ['', 'root', ''].join('/'),
  ['..', 'shared'].join('/'),
  ['ko', 'news', ''].join('-'),
  ['posts', 'labelled'].join('-'),
]

it.each(places)('no file names a place on the machine it was written on (%#)', (place) => {
  expect(
    listFiles()
      .filter(({ text }) => text.includes(place))
      .map(({ path }) => path),
  ).toEqual([])
})

it('no configuration points at a package registry of its own', () => {
  const configuration = listFiles().filter(({ path }) => /(^|\/)\.npmrc$|\.ya?ml$|package\.json$/.test(path))
  const registry = new RegExp(['regis', 'try\\s*[=:]'].join(''), 'i')
  expect(configuration.filter(({ text }) => registry.test(text)).map(({ path }) => path)).toEqual([])
})
