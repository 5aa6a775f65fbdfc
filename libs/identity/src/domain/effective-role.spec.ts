import { describe, expect, it } from 'vitest'
import { effectiveRole } from './effective-role.js'

describe('effectiveRole', () => {
  it('is never more than what the site granted', () => {
    expect(effectiveRole('admin', 'moderator')).toBe('moderator')
    expect(effectiveRole('admin', null)).toBe('reader')
  })

  it('is never more than what the token asks for', () => {
    expect(effectiveRole('moderator', 'admin')).toBe('moderator')
    expect(effectiveRole(undefined, 'admin')).toBe('reader')
  })

  it.each(['owner', 7, null, ['admin'], { role: 'admin' }])('takes %j for a reader', (asked) => {
    expect(effectiveRole(asked, 'admin')).toBe('reader')
  })
})
