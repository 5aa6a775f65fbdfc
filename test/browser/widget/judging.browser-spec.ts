import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { locales, type Locale } from '@moderato/contracts'
import { claim, decisionOn } from '../../support/world/actions.js'
import { findViolations } from '../support/accessibility.js'
import type { Reader } from '../support/reader.js'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget({})

/** An article with one comment of 준, read by 미나. */
async function openArticle(
  locale: Locale = 'ko',
): Promise<{ page: Page; thread: string; mina: Reader; jun: Reader; commentId: string }> {
  const thread = stage.newThread()
  const [mina, jun] = await Promise.all([stage.reader('미나'), stage.reader('준', `jun-of-${thread}`)])
  const { id } = await jun.post(thread, '준의 의견입니다')
  return { page: await stage.listen({ thread, locale, as: mina }), thread, mina, jun, commentId: id }
}

const more = (page: Page) => page.getByRole('button', { name: '더보기: 준' })
const dialog = (page: Page) => page.getByRole('dialog')

describe('a vote', () => {
  it('counts once, and a second try is refused in words', async () => {
    const { page } = await openArticle()
    await page.getByRole('button', { name: '공감 0', exact: true }).click()
    const up = page.getByRole('button', { name: '공감 1', exact: true })
    await up.waitFor()
    expect(await up.getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('button', { name: '비공감 0' }).click()
    await page.locator('.note', { hasText: '이미 참여하셨습니다' }).waitFor()
    await page.reload()
    await up.waitFor()
    expect(await up.getAttribute('aria-pressed')).toBe('true')
  })

  it('given elsewhere meanwhile is refused by the service in the same words', async () => {
    const { page, mina, commentId } = await openArticle()
    await mina.vote(commentId, 'down')
    await page.getByRole('button', { name: '공감 0', exact: true }).click()
    await page.locator('.note', { hasText: '이미 참여하셨습니다' }).waitFor()
  })

  it('asks a stranger to sign in', async () => {
    const { thread } = await openArticle()
    const page = await stage.open({ thread })
    await page.getByRole('button', { name: '공감 0', exact: true }).click()
    await dialog(page).getByText('로그인 후 이용이 가능합니다. 로그인 하시겠습니까?').waitFor()
  })
})

describe('a report', () => {
  it('carries a category and a counted reason, is receipted, and is taken once', async () => {
    const { page } = await openArticle()
    await more(page).click()
    await page.getByRole('button', { name: '신고', exact: true }).click()
    await dialog(page).getByText('0 / 100').waitFor()
    const reason = dialog(page).getByRole('textbox', { name: '신고사유' })
    await dialog(page).getByRole('button', { name: '신고하기' }).click()
    await dialog(page).getByText('신고유형을 선택해 주세요').waitFor()
    await dialog(page).getByRole('radio', { name: '욕설·비방' }).check()
    await reason.fill('가'.repeat(101))
    await dialog(page).getByText('101 / 100').waitFor()
    await dialog(page).getByRole('button', { name: '신고하기' }).click()
    await dialog(page).getByText('신고사유는 100자까지 입력할 수 있습니다').waitFor()
    await reason.fill('가'.repeat(100))
    await dialog(page).getByRole('button', { name: '신고하기' }).click()
    await dialog(page).getByText('신고접수가 완료되었습니다. 담당자가 확인후 신속히 처리하도록 하겠습니다').waitFor()
    await dialog(page).getByRole('button', { name: '닫기' }).click()
    await page.getByRole('button', { name: '신고', exact: true }).click()
    await dialog(page).getByText('이미 신고 접수한 게시물입니다').waitFor()
  })

  it('filed elsewhere meanwhile is answered in the same words', async () => {
    const { page, mina, commentId } = await openArticle()
    await mina.caller.post(`/comments/${commentId}/reports`, { category: 'spam' })
    await more(page).click()
    await page.getByRole('button', { name: '신고', exact: true }).click()
    await dialog(page).getByRole('radio', { name: '스팸·홍보' }).check()
    await dialog(page).getByRole('button', { name: '신고하기' }).click()
    await dialog(page).getByText('이미 신고 접수한 게시물입니다').waitFor()
  })
})

const claimLinks: Record<Locale, [name: string, title: string]> = {
  ko: ['권리침해 신고 (새 탭)', '권리침해 신고'],
  en: ['File a notice of infringement (new tab)', 'Notice of infringement'],
  zh: ['提交侵权通知（英语、韩语） (新标签页)', 'Notice of infringement'],
  ja: ['権利侵害を申し立てる（英語・韓国語） (新しいタブ)', 'Notice of infringement'],
  vi: ['Gửi thông báo xâm phạm (tiếng Anh, tiếng Hàn) (thẻ mới)', 'Notice of infringement'],
}

describe('whose right a comment infringes', () => {
  it.each(locales)('finds the form for that beside the report, in %s', async (locale) => {
    const { page, commentId } = await openArticle(locale)
    await page.locator('article button.more').click()
    await page.locator('button.more ~ .action').first().click()
    const [name, title] = claimLinks[locale]
    const link = dialog(page).getByRole('link', { name, exact: true })
    expect(await link.getAttribute('rel')).toBe('noopener')
    const opened = page.waitForEvent('popup')
    await link.click()
    const form = await opened
    await form.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(await form.locator('[name=commentId]').inputValue()).toBe(commentId)
    expect(await form.evaluate('opener')).toBeNull()
  })

  it('finds it after a report as well', async () => {
    const { page, mina, commentId } = await openArticle()
    await mina.caller.post(`/comments/${commentId}/reports`, { category: 'defamation' })
    await page.reload()
    await more(page).click()
    await page.getByRole('button', { name: '신고', exact: true }).click()
    await dialog(page).getByText('이미 신고 접수한 게시물입니다').waitFor()
    await dialog(page).getByRole('link', { name: '권리침해 신고' }).waitFor()
  })
})

describe('a block', () => {
  it('is explained, takes effect at once and everywhere, and can be taken back', async () => {
    const { page, thread, jun } = await openArticle()
    await jun.post(thread, '준의 다른 의견')
    await page.reload()
    await more(page).first().click()
    await page.getByRole('button', { name: '차단', exact: true }).click()
    await dialog(page).getByText('차단 시 현재 사용자의 게시물을 보실 수 없습니다').waitFor()
    await dialog(page).getByRole('button', { name: '차단', exact: true }).click()
    await expect.poll(() => page.getByText('차단한 사용자의 댓글입니다').count()).toBe(2)
    expect(await page.getByText('준의').count()).toBe(0)
    await page.getByRole('button', { name: '차단해제' }).first().click()
    await dialog(page).getByText('차단해제 하시겠습니까?').waitFor()
    await dialog(page).getByRole('button', { name: '차단해제' }).click()
    await page.getByText('준의 의견입니다').waitFor()
    await page.getByText('준의 다른 의견').waitFor()
  })

  it('holds after a reload, and ends in the list of blocked people', async () => {
    const { page, mina, jun, thread } = await openArticle()
    const { author } = await jun.post(thread, '또 준')
    await mina.caller.put(`/me/blocks/${author.id ?? ''}`)
    await page.reload()
    await page.getByText('아직 댓글이 없습니다').waitFor()
    await page.getByRole('button', { name: '내 활동' }).click()
    await page.getByRole('tab', { name: '차단 목록' }).click()
    await dialog(page).getByText('준', { exact: true }).waitFor()
    await dialog(page).getByRole('button', { name: '차단해제' }).click()
    await dialog(page).getByText('차단해제 하시겠습니까?').waitFor()
    // Whoever uses the keyboard goes on where they are.
    await expect.poll(() => page.locator('button:focus').textContent()).toBe('취소')
    await dialog(page).getByRole('button', { name: '확인' }).click()
    await dialog(page).getByText('차단한 사용자가 없습니다').waitFor()
    await expect.poll(() => page.locator('.tab-panel:focus').count()).toBe(1)
    await dialog(page).getByRole('button', { name: '닫기' }).click()
    await page.getByText('준의 의견입니다').waitFor()
  })
})

describe("a reader's own list", () => {
  it('has their comments with what became of them', async () => {
    const { page, jun, thread } = await openArticle()
    await page.context().close()
    const own = await stage.open({ thread, as: jun })
    await own.getByRole('button', { name: '내 활동' }).click()
    await own.getByRole('tabpanel').getByText('준의 의견입니다').waitFor()
    await own.getByRole('tabpanel').getByText('게시 중').waitFor()
  })

  it('has their reports with the outcome', async () => {
    const { page, commentId, mina } = await openArticle()
    await mina.caller.post(`/comments/${commentId}/reports`, { category: 'hate', reason: '차별하는 말' })
    const openReports = async () => {
      await page.getByRole('button', { name: '내 활동' }).click()
      await page.getByRole('tab', { name: '신고 내역' }).click()
      return page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: '차별하는 말' })
    }
    await (await openReports()).getByText('검토 중').waitFor()
    await decide(commentId, 'hide')
    await page.reload()
    await (await openReports()).getByText('조치 완료').waitFor()
  })
})

async function decide(commentId: string, outcome: string): Promise<void> {
  const { world } = stage
  await world.settle()
  const [row] = await world.sql<{ id: string }>(`select id from moderation_case where comment_id = '${commentId}'`)
  const moderator = await world.as('mod-1', 'moderator')
  const claimed = await claim(moderator, row!.id)
  const answer = await moderator.post(`/moderation/cases/${row!.id}/decisions`, decisionOn(claimed, outcome))
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
  await world.settle()
}

describe('a notice', () => {
  it('tells the author of a decision, and takes an appeal once', async () => {
    const { page, commentId, mina, jun, thread } = await openArticle()
    await mina.caller.post(`/comments/${commentId}/reports`, { category: 'abuse' })
    await decide(commentId, 'hide')
    await page.getByText('운영정책에 따라 가려진 댓글입니다').waitFor()
    const own = await stage.open({ thread, as: jun })
    await own.getByRole('button', { name: '내 활동 1 읽지 않음' }).waitFor()
    const openNotices = async () => {
      await own.getByRole('button', { name: '내 활동' }).click()
      await own.getByRole('tab', { name: '알림' }).click()
      // The oldest: an appeal is receipted by a notice of its own.
      return own.getByRole('tabpanel').getByRole('listitem').last()
    }
    const notice = await openNotices()
    await notice.getByText('읽지 않음').waitFor()
    await notice.getByRole('button', { name: '이의신청' }).click()
    await notice.getByRole('button', { name: '이의신청 보내기' }).click()
    await notice.getByText('이의신청 사유를 입력해 주세요').waitFor()
    await notice.getByRole('textbox', { name: '이의신청 사유' }).fill('누구도 욕하지 않았습니다')
    expect(await findViolations(own)).toEqual([])
    await notice.getByRole('button', { name: '이의신청 보내기' }).click()
    await notice.getByText('이의신청이 접수되었습니다').waitFor()
    await own.reload()
    const again = await openNotices()
    await again.locator('.body').waitFor()
    expect(await again.getByText('읽지 않음').count()).toBe(0)
    expect(await again.getByRole('button', { name: '이의신청' }).count()).toBe(0)
  })
})
