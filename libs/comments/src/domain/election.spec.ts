import { defaultSiteSettings, type ElectionModeSettings } from '@moderato/contracts'
import { describe, expect, it } from 'vitest'
import { electionAt, tightened } from './election.js'

const mode: ElectionModeSettings = {
  ...{ from: '2026-05-20T15:00:00Z', until: '2026-06-03T09:00:00Z', sections: ['politics'] },
  ...{ commentsPerThreadMax: 2, commentsPerDayMax: 10, commentPauseSec: 60 },
}

describe('the rules around an election', () => {
  it.each([
    ['a second before', '2026-05-20T14:59:59Z', 'politics', false],
    ['at its beginning', '2026-05-20T15:00:00Z', 'politics', true],
    ['at the last moment', '2026-06-03T08:59:59.999Z', 'politics', true],
    ['at its end', '2026-06-03T09:00:00Z', 'politics', false],
    ['in another section', '2026-06-01T00:00:00Z', 'sports', false],
    ['in an article without a section', '2026-06-01T00:00:00Z', null, false],
  ])('hold or not: %s', (_, now, section, holds) => {
    expect(electionAt(mode, section, new Date(now)) !== null).toBe(holds)
  })

  it('hold everywhere where no section is named, and nowhere without them', () => {
    const now = new Date('2026-06-01T00:00:00Z')
    expect(electionAt({ ...mode, sections: [] }, null, now)).not.toBeNull()
    expect(electionAt(null, 'politics', now)).toBeNull()
  })

  it('tighten limits and loosen none', () => {
    const limits = { commentsPerThreadMax: 1, commentsPerDayMax: null, commentPauseSec: 10 }
    const strict = tightened({ ...defaultSiteSettings, ...limits }, { ...mode, commentsPerThreadMax: 5 })
    expect(strict).toMatchObject({ commentsPerThreadMax: 1, commentsPerDayMax: 10, commentPauseSec: 60 })
    const lenient = { ...mode, commentsPerDayMax: null, commentPauseSec: 0 }
    expect(tightened({ ...defaultSiteSettings, ...limits }, lenient)).toMatchObject({
      ...{ commentsPerDayMax: null, commentPauseSec: 10 },
    })
  })
})
