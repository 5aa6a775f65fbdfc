import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { claim, decisionOn } from '../../support/world/actions.js'
import type { Reader } from '../support/reader.js'
import { useWidget } from '../support/use-widget.js'
import { serveMany } from '../support/many-comments.js'

const stage = useWidget({})

const field = (page: Page) => page.getByRole('textbox', { name: '댓글 작성' })
const send = (page: Page) => page.getByRole('button', { name: '등록', exact: true })
const refusePosts = (page: Page) =>
  page.route('**/comments', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()))
const listenTo = (type: string) =>
  `<script>seen = []; addEventListener('${type}', (event) => seen.push(event.detail))</script>`
const signIn = (page: Page, { token }: Reader) =>
  page.locator('moderato-thread').evaluate((element, given) => Object.assign(element, { token: given }), token)
/** What has the focus inside the widget. */
const focused = (page: Page) =>
  page.evaluate<string>(`(() => {
    const element = document.querySelector('moderato-thread').shadowRoot.activeElement
    return element === null ? 'nothing' : element.textContent.trim()
  })()`)

describe('what was typed', () => {
  it('into a comment that is edited is offered again after a session that ended', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    const root = await mina.post(thread, '질문입니다')
    await mina.post(thread, '오타가 있슴', root.id)
    const page = await stage.open({ thread, as: mina })
    const edit = async () => {
      await page.getByRole('button', { name: '답글 1개 보기' }).click()
      await page.locator('.replies').getByRole('button', { name: '더보기: 미나' }).click()
      await page.locator('.replies').getByRole('button', { name: '수정' }).click()
      return page.getByRole('textbox', { name: '댓글 수정' })
    }
    await (await edit()).fill('오타를 고친 긴 글')
    await page.route('**/comments/*', (route) =>
      route.request().method() === 'PATCH'
        ? route.fulfill({
            status: 401,
            headers: { 'access-control-allow-origin': '*' },
            json: { code: 'token-invalid' },
          })
        : route.fallback(),
    )
    await page.getByRole('button', { name: '저장' }).click()
    await page.getByRole('button', { name: '로그인 후 댓글작성이 가능합니다' }).waitFor()
    await signIn(page, mina)
    await field(page).waitFor()
    expect(await (await edit()).inputValue()).toBe('오타를 고친 긴 글')
    await page.getByRole('button', { name: '취소' }).click()
    await page.reload()
    expect(await (await edit()).inputValue()).toBe('오타가 있슴')
  })

  it('into an appeal or a report is there again when its dialog was closed or another tab was looked at', async () => {
    const thread = stage.newThread()
    const [mina, jun] = await Promise.all([stage.reader('미나'), stage.reader('준', `jun-of-${thread}`)])
    const { id } = await jun.post(thread, '준의 의견입니다')
    const reporting = await stage.open({ thread, as: mina })
    await reporting.getByRole('button', { name: '더보기: 준' }).click()
    const report = reporting.getByRole('button', { name: '신고', exact: true })
    const reason = reporting.getByRole('textbox', { name: /^신고사유/ })
    await report.click()
    await reason.fill('차분히 쓴 이유')
    await reporting.keyboard.press('Escape')
    await report.click()
    expect(await reason.inputValue()).toBe('차분히 쓴 이유')
    await reporting.getByRole('radio', { name: '욕설·비방' }).check()
    await reporting.getByRole('button', { name: '신고하기' }).click()
    await reporting.getByText('신고접수가 완료되었습니다').waitFor()

    await hide(id)
    const page = await stage.open({ thread, as: jun })
    const activity = page.getByRole('button', { name: /^내 활동/ })
    const notices = page.getByRole('tab', { name: '알림' })
    const appeal = page.getByRole('textbox', { name: '이의신청 사유' })
    await activity.click()
    await notices.click()
    await page.getByRole('button', { name: '이의신청' }).click()
    await appeal.fill('한참 동안 쓴 이의신청')
    await page.getByRole('tab', { name: '내 댓글' }).click()
    await notices.click()
    expect(await appeal.inputValue()).toBe('한참 동안 쓴 이의신청')
    await appeal.press('Escape')
    await activity.click()
    await notices.click()
    expect(await appeal.inputValue()).toBe('한참 동안 쓴 이의신청')
    await page.getByRole('button', { name: '이의신청 보내기' }).click()
    await page.getByText('이의신청이 접수되었습니다').waitFor()
  })
})

describe('the focus', () => {
  it.each(['다시 시도', '버리기'])('stays near a failed comment after «%s»', async (name) => {
    const page = await stage.open({ thread: stage.newThread(), as: await stage.reader('미나') })
    await refusePosts(page)
    await field(page).fill('못 간 말')
    await send(page).click()
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('0개의 댓글')
  })

  it('goes on to what was read when there is no more to read', async () => {
    const thread = stage.newThread()
    const comment = await (await stage.reader('미나')).post(thread, '많은 의견')
    const page = await stage.visit({ thread: stage.newThread() })
    await serveMany(page, comment, 30)
    await page.reload()
    await page.getByRole('button', { name: '댓글 더보기' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toContain('20번째')
  })
})

describe('a screen reader', () => {
  it('is told the same twice when it happens twice', async () => {
    const page = await stage.open({ thread: stage.newThread(), as: await stage.reader('미나') })
    await send(page).click()
    await page.getByRole('status').filter({ hasText: '내용을 입력해 주세요' }).waitFor()
    const heard = await page.evaluateHandle<unknown[]>(`(() => {
      const heard = []
      const voice = document.querySelector('moderato-thread').shadowRoot.querySelector('.unseen[role=status]')
      const what = { characterData: true, childList: true, subtree: true }
      new MutationObserver((changes) => heard.push(...changes)).observe(voice, what)
      return heard
    })()`)
    for (const times of [1, 2]) {
      await send(page).click()
      await expect.poll(() => heard.evaluate(({ length }) => length)).toBe(times)
    }
  })
})

describe('a thread that is shown', () => {
  it('stays when an older request for another order fails', async () => {
    const thread = stage.newThread()
    await (await stage.reader('미나')).post(thread, '남아 있는 의견')
    const page = await stage.open({ thread, head: listenTo('moderato:error') })
    let fail: () => void = () => undefined
    const isCalledFor = new Promise<void>((resolve) => (fail = resolve))
    await page.route(/sort=oldest/, (route) => isCalledFor.then(() => route.abort()))
    await page.getByRole('button', { name: '과거순' }).click()
    const best = page.waitForResponse(/sort=best/)
    await page.getByRole('button', { name: '공감순' }).click()
    await best
    fail()
    await expect.poll(() => page.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen.length)).toBe(1)
    expect(await page.getByText('남아 있는 의견').count()).toBe(1)
    expect(await page.getByText('댓글을 불러오지 못했습니다').count()).toBe(0)
  })
})

describe('the field for a comment', () => {
  it('is asked for again where it did not come', async () => {
    const page = await stage.visit({ thread: stage.newThread() })
    await page.route(/assets\/writing-/, (route) => route.abort(), { times: 1 })
    await page.locator('.composer').waitFor()
    await signIn(page, await stage.reader('미나'))
    await page.getByRole('status').filter({ hasText: '인터넷' }).waitFor({ state: 'attached' })
    await page.locator('button.composer').click()
    await field(page).waitFor({ timeout: 10_000 })
    await expect.poll(() => field(page).evaluate((area) => area.matches(':focus'))).toBe(true)
  })
})

describe('a device whose clock is wrong', () => {
  it('offers what the service still allows', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    await mina.post(thread, '방금 쓴 의견')
    const page = await stage.browse()
    await page.clock.install({ time: Date.now() + 2 * 3_600_000 })
    await page.goto(stage.publish({ thread }))
    await page.locator('button.composer').waitFor()
    await signIn(page, mina)
    await page.getByRole('button', { name: '더보기: 미나' }).click()
    await page.getByText(/^[3-6]분 후 수정 마감$/).waitFor({ timeout: 10_000 })
  })
})

async function hide(commentId: string): Promise<void> {
  const { world } = stage
  await world.settle()
  const [row] = await world.sql<{ id: string }>(`select id from moderation_case where comment_id = '${commentId}'`)
  const moderator = await world.as('mod-1', 'moderator')
  const claimed = await claim(moderator, row?.id ?? '')
  const answer = await moderator.post(`/moderation/cases/${row?.id ?? ''}/decisions`, decisionOn(claimed, 'hide'))
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
  await world.settle()
}
