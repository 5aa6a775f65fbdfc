import { countGraphemes } from '@moderato/kernel'
import { describe, expect, it } from 'vitest'
import { displayName, pictureUrl } from './display-name.js'

describe('displayName', () => {
  it('is one line of at most 60 characters as people see them', () => {
    expect(displayName('김\n 철수 ', 'demo', 'a')).toBe('김 철수')
    expect(countGraphemes(displayName('👨‍👩‍👧‍👦'.repeat(90), 'demo', 'a'))).toBe(60)
  })

  it('says nothing about the host id of a person without a name', () => {
    const name = displayName('\u200b ', 'demo', 'alice@example.com')
    expect(name).toMatch(/^reader-[0-9a-f]{6}$/)
    expect(displayName(undefined, 'demo', 'alice@example.com')).toBe(name)
    expect(displayName(42, 'demo', 'bob@example.com')).not.toBe(name)
  })
})

describe('pictureUrl', () => {
  it.each(['javascript:alert(1)', 'http://example.com/a.png', 'data:image/png,x', 'nonsense', 5])(
    'refuses %j',
    (picture) => {
      expect(pictureUrl(picture)).toBeNull()
    },
  )

  it('keeps an https address', () => {
    expect(pictureUrl('https://example.com/a.png')).toBe('https://example.com/a.png')
  })
})
