import { describe, expect, it } from 'vitest'
import { locales, noticeKinds, sanctionKinds } from '@moderato/contracts'
import { noticeText, type NoticeFacts } from './notice-text.js'

const facts: NoticeFacts = {
  kind: 'outcome',
  outcome: 'hide',
  ground: 'terms',
  policyCode: 'abuse',
  policyName: null,
  policyText: null,
  legalReference: null,
  explanation: null,
  isAutomated: false,
  isMoot: false,
  isProvisional: false,
  sanction: null,
  appealOutcome: null,
  authority: null,
}
const said = (over: Partial<NoticeFacts>, until: Date | null = null) =>
  noticeText('ko', { ...facts, ...over }, '접수되었습니다', until)

describe('noticeText', () => {
  it.each(locales.flatMap((locale) => noticeKinds.map((kind) => ({ locale, kind }))))(
    'says $kind in $locale',
    ({ locale, kind }) => {
      const sanction =
        kind === 'sanction' ? ({ kind: 'suspend', endsAt: new Date('2026-12-01T00:00:00Z') } as const) : null
      const text = noticeText(locale, { ...facts, kind, sanction }, 'receipt', null)
      expect(text.trim()).toBe(text)
      expect(text).not.toBe('')
      expect(text).not.toMatch(/undefined|null|\s{2}/)
    },
  )

  it.each(sanctionKinds)('names the last day of %s where it has one', (kind) => {
    const text = said({ kind: 'sanction', sanction: { kind, endsAt: new Date('2026-12-01T00:00:00Z') } })
    expect(text.includes('2026년 12월 1일')).toBe(!['warn', 'ban'].includes(kind))
  })

  it('gives an author grounds, law, explanation, the way it was decided and the way to object', () => {
    const over = { kind: 'statement-of-reasons', legalReference: '제7조', explanation: '상대를 모욕함' } as const
    expect(said(over, new Date('2027-05-24T00:00:00Z'))).toBe(
      '작성하신 댓글이 운영 기준에 따라 숨김 처리되었습니다. 사유는 ‘욕설·비방’입니다. 이 조치는 댓글 이용약관(제7조)에 근거합니다. ' +
        '담당자 설명: 상대를 모욕함 이용자 신고를 받아 담당자가 직접 검토하고 결정했습니다. ' +
        '결정에 동의하지 않으시면 2027년 5월 24일까지 이의를 신청하실 수 있으며, 다른 담당자가 다시 검토합니다.',
    )
  })

  it('uses the words of the site where it has some', () => {
    const text = said({ kind: 'statement-of-reasons', policyName: '모욕', policyText: '실을 수 없습니다.' })
    expect(text).toContain('사유는 ‘모욕’입니다. 실을 수 없습니다.')
  })

  it('tells a reporter what was done, that nothing was, or that the author was faster', () => {
    expect(said({ outcome: 'remove' })).toContain('삭제했습니다')
    expect(said({ outcome: 'dismiss' })).toContain('그대로 두기로')
    expect(said({ outcome: null, isMoot: true })).toContain('스스로 삭제')
  })

  it.each(locales)(
    'tells an author in %s whose order it was, and of three days where an election is at stake',
    (locale) => {
      const order = (authority: NoticeFacts['authority']) =>
        noticeText(locale, { ...facts, kind: 'legal-notice', authority }, 'receipt', null)
      expect(order('election-commission')).toContain('3')
      expect(new Set([order(null), order('agency'), order('election-commission')]).size).toBe(3)
    },
  )

  it.each(locales)('says in %s how an appeal against a sanction ended, and what became of the sanction', (locale) => {
    const sanction = { kind: 'ban', endsAt: null } as const
    const told = (over: Partial<NoticeFacts>) => noticeText(locale, { ...facts, sanction, ...over }, 'receipt', null)
    const lifted = told({ kind: 'correction' })
    const answered = { kind: 'appeal-outcome', explanation: 'a reason' } as const
    expect(told({ ...answered, appealOutcome: 'overturned' })).toContain(lifted)
    expect(told({ ...answered, appealOutcome: 'overturned' })).toMatch(/a reason$/)
    expect(told({ ...answered, appealOutcome: 'upheld' })).not.toContain(lifted)
    expect(told({ kind: 'correction', isMoot: true }).length).toBeGreaterThan(lifted.length + 5)
    expect(told({ kind: 'correction', isMoot: true })).toContain(lifted)
  })

  it('says that a machine hid it, where one did', () => {
    const text = said({ kind: 'statement-of-reasons', outcome: null, isProvisional: true })
    expect(text).toMatch(/임시로 가려졌습니다.*자동화된 수단/)
  })
})
