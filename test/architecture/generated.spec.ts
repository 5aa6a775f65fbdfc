import { describe, expect, it } from 'vitest'
import { actualContent, expectedContent, replacePart } from './generated/generated-file.js'
import { generatedFiles } from './generated/generated-files.js'

describe('generated files', () => {
  it.each(generatedFiles)('$path is what the code says (npm run generate)', async (file) => {
    expect(await actualContent(file)).toBe(await expectedContent(file))
  })

  it('replaces only what stands between the markers', () => {
    const text = 'before <!-- x:start -->old<!-- x:end --> after'
    expect(replacePart(text, 'x', 'new')).toBe('before <!-- x:start -->\n\nnew\n\n<!-- x:end --> after')
  })

  it('refuses a file whose markers are gone', () => {
    expect(() => replacePart('<!-- x:end --><!-- x:start -->', 'x', 'new')).toThrow('markers')
  })
})
