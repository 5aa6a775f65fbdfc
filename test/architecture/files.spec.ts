import { describe, expect, it } from 'vitest'
import { isTest, listFiles, listSources } from './repository-files.js'

const capByKind = { product: 250, test: 400 }
const namelessFolders = /(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.)/
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

/** Files that are long because each holds one thing that cannot be split. */
const exempt = /\/migrations\/|^libs\/config\/src\/environment\.ts$/

describe('source files', () => {
  it('fit on a few screens', () => {
    const tooLong = listSources()
      .filter((file) => !exempt.test(file.path))
      .map((file) => ({ file, lines: file.text.split('\n').length - 1 }))
      .filter(({ file, lines }) => lines > capByKind[isTest(file) ? 'test' : 'product'])
    expect(tooLong.map(({ file, lines }) => `${file.path}: ${lines}`)).toEqual([])
  })

  it('are short as a rule', () => {
    const lengths = listSources()
      .filter((file) => !isTest(file))
      .map(({ text }) => text.split('\n').length)
      .sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80)
  })

  it('have kebab-case names', () => {
    const names = listSources().flatMap(({ path }) => path.split('/'))
    expect([...new Set(names)].filter((name) => !kebabCase.test(name))).toEqual([])
  })

  it('lie in folders that say what they are about', () => {
    expect(
      listFiles()
        .filter(({ path }) => namelessFolders.test(path))
        .map(({ path }) => path),
    ).toEqual([])
  })

  it('leave nothing for later', () => {
    const marker = new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].map((word) => `\\b${word}\\b`).join('|'))
    expect(
      listSources()
        .filter(({ text }) => marker.test(text))
        .map(({ path }) => path),
    ).toEqual([])
  })
})
