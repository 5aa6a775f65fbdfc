import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { authorities, locales, type Authority, type Locale } from '@moderato/contracts'
import { claim } from '../../support/world/actions.js'
import { judge } from '../../support/world/judgements.js'
import { sanction } from '../../support/world/sanctions.js'
import { findViolations } from '../support/accessibility.js'
import type { Reader } from '../support/reader.js'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget({})

interface BlockedComment {
  thread: string
  author: Reader
  measureId: string
}

/** Asks for a measure on a comment: as whoever claims a right, or in an authority's name. */
async function askForMeasure(commentId: string, by: Authority | null): Promise<void> {
  const asked = { commentId, wish: 'delete', explanation: '사실이 아닌 내용입니다' }
  const claimed = { ...asked, right: 'honour', name: '홍길동', contact: 'claimant@example.org', goodFaith: true }
  const ordered = { ...asked, right: 'public-order', agency: '위원회', reference: '2026-1', authority: by }
  const dueAt = new Date(Date.now() + 86_400_000).toISOString()
  const filed =
    by === null
      ? await (await stage.reader('서', `seo-of-${commentId}`)).caller.post('/legal-notices', claimed)
      : await (await stage.world.as('lead-1', 'lead')).post('/moderation/agency-orders', { ...ordered, dueAt })
  expect(filed, JSON.stringify(filed.body)).toMatchObject({ status: 201 })
}

/** A comment that is blocked for 30 days. @param by - who asked for it; null for whoever claims a right */
async function blockComment(by: Authority | null = null, thread = stage.newThread()): Promise<BlockedComment> {
  const { world } = stage
  const author = await stage.reader('준', `jun-of-${thread}`)
  const { id } = await author.post(thread, '준의 의견입니다')
  await askForMeasure(id, by)
  const [row] = await world.sql<{ id: string }>(`select id from moderation_case where comment_id = '${id}'`)
  const moderator = await world.as('mod-1', 'moderator')
  const { lease } = await claim(moderator, row!.id)
  const path = `/moderation/cases/${row!.id}/temporary-measures`
  const blocked = await moderator.post<{ id: string }>(path, { leaseToken: lease.token, days: 30 })
  expect(blocked, JSON.stringify(blocked.body)).toMatchObject({ status: 201 })
  await world.settle()
  return { thread, author, measureId: blocked.body.id }
}

async function openNotices(page: Page): Promise<void> {
  await page.getByRole('button', { name: '내 활동' }).click()
  await page.getByRole('tab', { name: '알림' }).click()
  await page.getByRole('tabpanel').getByRole('listitem').first().waitFor()
}

/** An article whose newer comment was hidden, and whose older one was removed, because the law forbids them. */
async function forbidComments(): Promise<string> {
  const { world } = stage
  const thread = stage.newThread()
  const [author, reporter] = await Promise.all([stage.reader('준'), stage.reader('서')])
  const moderator = await world.as('mod-1', 'moderator')
  for (const outcome of ['remove', 'hide']) {
    const { id } = await author.post(thread, '법이 금하는 말')
    await reporter.caller.post(`/comments/${id}/reports`, { category: 'illegal' })
    await world.settle()
    const [row] = await world.sql<{ id: string }>(`select id from moderation_case where comment_id = '${id}'`)
    await judge(moderator, row!.id, outcome, { ground: 'illegal' })
  }
  await world.settle()
  return thread
}

const forbidden: Record<Locale, [hidden: string, removed: string]> = {
  ko: ['법령에 따라 가려진 댓글입니다', '법령에 따라 삭제된 댓글입니다'],
  en: ['Hidden under the law', 'Removed under the law'],
  zh: ['该评论已根据法律法规隐藏', '该评论已根据法律法规移除'],
  ja: ['法令により非表示にしたコメントです', '法令により削除したコメントです'],
  vi: ['Bình luận bị ẩn theo pháp luật', 'Bình luận bị gỡ theo pháp luật'],
}

describe('a comment that the law forbids', () => {
  it('is not said to have broken the rules of the house, in every language', async () => {
    const thread = await forbidComments()
    for (const locale of locales) {
      const page = await stage.open({ thread, locale })
      expect(await page.locator('.gone').allTextContents()).toEqual(forbidden[locale])
    }
  })
})

const placeholders: Record<'claimant' | Authority, Record<Locale, RegExp>> = {
  claimant: {
    ko: /^권리침해 신고로 임시 차단된 댓글입니다\. \(정보통신망법 제44조의2, \d{4}\. \d+\. \d+\.까지\)$/,
    en: /^Blocked for a time on a claim of infringed rights\. \(Korea, Network Act, art\. 44-2, until \w+ \d+, \d{4}\)$/,
    zh: /^该评论因权利侵害申诉被临时屏蔽。（韩国信息通信网法第44条之2，至\d{4}年\d+月\d+日）$/,
    ja: /^権利侵害の申告により一時的に遮断されたコメントです。（韓国情報通信網法第44条の2、\d{4}\/\d+\/\d+まで）$/,
    vi: /^Bình luận bị tạm chặn do khiếu nại về xâm phạm quyền\. \(Luật Mạng Hàn Quốc, Điều 44-2, đến .+\d{4}\)$/,
  },
  agency: {
    ko: /^관계 기관의 요청으로 임시 차단된 댓글입니다\. \(정보통신망법 제44조의7, \d{4}\. \d+\. \d+\.까지\)$/,
    en: /^Blocked for a time at the request of an authority\. \(Korea, Network Act, art\. 44-7, until \w+ \d+, \d{4}\)$/,
    zh: /^该评论应有关机关要求被临时屏蔽。（韩国信息通信网法第44条之7，至\d{4}年\d+月\d+日）$/,
    ja: /^関係機関の要請により一時的に遮断されたコメントです。（韓国情報通信網法第44条の7、\d{4}\/\d+\/\d+まで）$/,
    vi: /^Bình luận bị tạm chặn theo yêu cầu của cơ quan có thẩm quyền\. \(Luật Mạng Hàn Quốc, Điều 44-7, đến .+\d{4}\)$/,
  },
  'election-commission': {
    ko: /^선거관리위원회의 요청으로 임시 차단된 댓글입니다\. \(공직선거법, \d{4}\. \d+\. \d+\.까지\)$/,
    en: /^Blocked for a time at the request of the election commission\. \(Korea, .+ Act, until \w+ \d+, \d{4}\)$/,
    zh: /^该评论应选举管理委员会要求被临时屏蔽。（韩国公职选举法，至\d{4}年\d+月\d+日）$/,
    ja: /^選挙管理委員会の要請により一時的に遮断されたコメントです。（韓国公職選挙法、\d{4}\/\d+\/\d+まで）$/,
    vi: /^Bình luận bị tạm chặn theo yêu cầu của ủy ban bầu cử\. \(Luật Bầu cử công chức Hàn Quốc, đến .+\d{4}\)$/,
  },
}

describe('a comment that is blocked for a time', () => {
  it.each([null, ...authorities])(
    'says in its place who asked for it, and the last day, in every language: %s',
    async (by) => {
      const { thread } = await blockComment(by)
      for (const locale of locales) {
        const page = await stage.open({ thread, locale })
        expect(await page.locator('.gone').textContent()).toMatch(placeholders[by ?? 'claimant'][locale])
        if (locale === 'ko') expect(await findViolations(page)).toEqual([])
      }
    },
  )

  it('says so too where it is blocked while somebody reads', async () => {
    const thread = stage.newThread()
    await (await stage.reader('미나')).post(thread, '미나의 의견입니다')
    const page = await stage.listen({ thread })
    await blockComment(null, thread)
    await page.getByRole('button', { name: '새 댓글 1개' }).click()
    await expect
      .poll(() => page.locator('.gone').allTextContents())
      .toEqual([expect.stringMatching(placeholders.claimant.ko)])
  })

  it('is said to be hidden under the law where the exact words do not come', async () => {
    const { thread } = await blockComment()
    const page = await stage.browse()
    await page.route('**/assets/law-*', (route) => route.abort())
    await page.goto(stage.publish({ thread }))
    await page.getByText('법령에 따라 가려진 댓글입니다', { exact: true }).waitFor()
  })

  it('takes one objection of its author, from the notice that tells of it', async () => {
    const { thread, author, measureId } = await blockComment()
    const page = await stage.open({ thread, as: author })
    await openNotices(page)
    await page.getByRole('button', { name: '이의신청' }).click()
    await page.getByRole('textbox', { name: '이의신청 사유' }).fill('사실만 적었습니다')
    await page.getByRole('button', { name: '이의신청 보내기' }).click()
    await page.getByText('이의신청이 접수되었습니다. 담당자가 하루 안에 검토합니다').waitFor()
    expect(await stage.world.sql(`select 1 from measure_objection where measure_id = '${measureId}'`)).toHaveLength(1)
    await page.reload()
    await openNotices(page)
    await page.getByText(/^20\d\d\. \d+\. \d+\.에 이의신청하셨습니다$/).waitFor()
    expect(await page.getByRole('button', { name: '이의신청' }).count()).toBe(0)
  })

  it('tells of an objection that was made meanwhile elsewhere', async () => {
    const { thread, author, measureId } = await blockComment()
    const page = await stage.open({ thread, as: author })
    await openNotices(page)
    await page.getByRole('button', { name: '이의신청' }).click()
    await author.caller.post(`/measures/${measureId}/objections`, { text: '다른 창에서' })
    await page.getByRole('textbox', { name: '이의신청 사유' }).fill('사실만 적었습니다')
    await page.getByRole('button', { name: '이의신청 보내기' }).click()
    await page.getByText('이미 이의신청하셨습니다').waitFor()
  })
})

describe('a sanction that came with no decision', () => {
  it('is appealed by whoever bears it, from the notice that tells of it, also while it is a ban', async () => {
    const { world } = stage
    const thread = stage.newThread()
    const reader = await stage.reader('준', `jun-of-${thread}`)
    const { author } = await reader.post(thread, '준의 의견입니다')
    const measureId = await sanction(await world.as('mod-1', 'moderator'), author.id ?? '', 'ban')
    const page = await stage.open({ thread, as: reader })
    await openNotices(page)
    await page.getByText(/영구히 정지되었습니다.*이의를 신청하실 수 있으며/).waitFor()
    await page.getByText(/^20\d\d\. \d+\. \d+\.까지 이의신청할 수 있습니다$/).waitFor()
    await page.getByRole('button', { name: '이의신청' }).click()
    await page.getByRole('textbox', { name: '이의신청 사유' }).fill('저를 다른 사람으로 보신 듯합니다')
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: '이의신청 보내기' }).click()
    await page.getByText('이의신청이 접수되었습니다. 다른 담당자가 다시 검토합니다').waitFor()
    expect(await world.sql(`select text from appeal where measure_id = '${measureId}'`)).toEqual([
      { text: '저를 다른 사람으로 보신 듯합니다' },
    ])
    await page.reload()
    await openNotices(page)
    await page.getByText(/^20\d\d\. \d+\. \d+\.에 이의신청하셨습니다$/).waitFor()
    expect(await page.getByRole('button', { name: '이의신청' }).count()).toBe(0)
  })

  it('says so where it was lifted while the reader wrote', async () => {
    const { world } = stage
    const thread = stage.newThread()
    const reader = await stage.reader('서', `seo-of-${thread}`)
    const { author } = await reader.post(thread, '서의 의견입니다')
    const moderator = await world.as('mod-1', 'moderator')
    const measureId = await sanction(moderator, author.id ?? '')
    const page = await stage.open({ thread, as: reader })
    await openNotices(page)
    await page.getByRole('button', { name: '이의신청' }).click()
    await page.getByRole('textbox', { name: '이의신청 사유' }).fill('다시 봐 주세요')
    await moderator.delete(`/moderation/users/${author.id ?? ''}/sanctions/${measureId}`)
    await page.getByRole('button', { name: '이의신청 보내기' }).click()
    await page.getByText('이미 끝난 조치입니다').waitFor()
    expect(await page.getByRole('textbox', { name: '이의신청 사유' }).inputValue()).toBe('다시 봐 주세요')
  })
})
