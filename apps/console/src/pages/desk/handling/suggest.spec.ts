import { describe, expect, it } from 'vitest'
import { groupReports, judge, orderPolicies, templateOf, type Policy } from './suggest.js'

const policy = (code: string, ground: Policy['ground'] = 'terms'): Policy => ({
  code,
  version: 1,
  ground,
  legalReference: null,
  texts: {},
})
const policies = [policy('abuse'), policy('illegal', 'illegal'), policy('ok'), policy('spam')]

let seq = 0
const report = (category: 'spam' | 'abuse' | 'illegal', weight = 1) => ({
  ...{ seq: ++seq, category, weight },
  ...{ reason: null, reporterId: null, createdAt: '2026-11-25T00:00:00Z' },
})

describe('what one key decides', () => {
  it('cites the policy most weightily reported, on that policy’s ground', () => {
    const reports = [report('spam'), report('spam'), report('illegal', 1.75), report('illegal', 1.75)]
    expect(groupReports(reports).map(({ category }) => category)).toEqual(['illegal', 'spam'])
    expect(judge('hide', {}, policies, reports)).toEqual({ outcome: 'hide', policyCode: 'illegal', ground: 'illegal' })
  })

  it('cites «ok» where nothing is wrong, whatever was reported', () => {
    expect(judge('dismiss', { policyCode: 'spam' }, policies, [report('spam')])).toMatchObject({ policyCode: 'ok' })
  })

  it('is what was chosen and typed, where something was', () => {
    const draft = { policyCode: 'spam', explanation: ' 광고입니다 ', sanction: { kind: 'mute', days: 7 } } as const
    expect(judge('remove', draft, policies, [report('abuse')])).toEqual({
      ...{ outcome: 'remove', policyCode: 'spam', ground: 'terms', explanation: '광고입니다' },
      sanction: { kind: 'mute', days: 7 },
    })
  })

  it('sanctions nobody whose comment is all right', () => {
    expect(judge('dismiss', { sanction: { kind: 'ban' } }, policies, [])).not.toHaveProperty('sanction')
  })

  it('waits for the policies', () => {
    expect(judge('hide', {}, [], [])).toBeNull()
  })
})

it('policies that were reported are offered first, then those that readers are offered, then the site’s own', () => {
  const known = [policy('abuse'), policy('house-rule'), policy('illegal', 'illegal'), policy('ok'), policy('spam')]
  const offered = (reports: ReturnType<typeof report>[]) => orderPolicies(known, reports).map(({ code }) => code)
  expect(offered([report('illegal')])).toEqual(['illegal', 'spam', 'abuse', 'house-rule'])
  expect(offered([])).toEqual(['spam', 'abuse', 'illegal', 'house-rule'])
})

it('the author is written to in the language of the comment, where the policy has words in it', () => {
  const worded = {
    ...policy('abuse'),
    texts: { ko: { name: '욕설', text: '약관 3조' }, ja: { name: '暴言', text: '規約第3条' } },
  }
  expect(['ja', 'vi', null].map((language) => templateOf(worded, language))).toEqual([
    '規約第3条',
    '약관 3조',
    '약관 3조',
  ])
  expect([templateOf(policy('spam'), 'ko'), templateOf(undefined, 'ko')]).toEqual([null, null])
})
