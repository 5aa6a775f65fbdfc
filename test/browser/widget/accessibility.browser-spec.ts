import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { locales } from '@moderato/contracts'
import { findViolations } from '../support/accessibility.js'
import type { Reader } from '../support/reader.js'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget()

/** Votes, replies, a deleted comment, an own one: all that a list can show. */
async function writeArticle(): Promise<{ thread: string; mina: Reader }> {
  const thread = stage.newThread()
  const [mina, jun] = await Promise.all([stage.reader('미나', `mina-${thread}`), stage.reader('준')])
  const gone = await jun.post(thread, '지울 의견')
  const root = await jun.post(thread, '답글이 달린 의견')
  await jun.post(thread, '첫 답글', root.id)
  await jun.delete(gone.id)
  await mina.vote(root.id, 'up')
  await mina.post(thread, '내가 쓴 의견')
  return { thread, mina }
}

const more = (page: Page, name: string) => page.getByRole('button', { name: `더보기: ${name}` }).first()
const closeDialog = async (page: Page) => {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

describe('axe-core finds nothing', () => {
  it.each(locales)('in a thread read in %s, light or dark', async (locale) => {
    const { thread, mina } = await writeArticle()
    const page = await stage.open({
      thread,
      locale,
      head: '<style>:root{color-scheme:light dark}body{background:Canvas}</style>',
    })
    await page.locator('.branch-toggle').click()
    await page.locator('.replies article').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findViolations(page)).toEqual([])
    await page.locator('moderato-thread').evaluate((element, token) => Object.assign(element, { token }), mina.token)
    await page.locator('textarea').waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('while somebody writes', async () => {
    const { thread, mina } = await writeArticle()
    const page = await stage.open({ thread, as: mina })
    await page.getByRole('textbox').fill('가'.repeat(290))
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('textbox').fill('가'.repeat(301))
    await page.getByRole('button', { name: '등록', exact: true }).click()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: '답글: 준' }).click()
    await page.getByRole('textbox', { name: '준님에게 답글' }).waitFor()
    await page.locator('.replies article').waitFor()
    expect(await findViolations(page)).toEqual([])
    await more(page, '미나').click()
    await page.getByRole('button', { name: '수정' }).click()
    expect(await findViolations(page)).toEqual([])
  })

  it('when something goes wrong', async () => {
    const { thread, mina } = await writeArticle()
    const page = await stage.open({ thread, as: mina })
    await page.route('**/comments', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()))
    await page.getByRole('textbox').fill('오지 않는 말')
    await page.getByRole('button', { name: '등록', exact: true }).click()
    await page.locator('.failed').waitFor()
    await page.context().setOffline(true)
    await page.getByText('인터넷 연결이 끊겼습니다').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.context().setOffline(false)
    await page.route(/\/comments\?/, (route) => route.abort())
    await page.reload()
    await page.getByText('댓글을 불러오지 못했습니다').waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('in any dialog', async () => {
    const { thread, mina } = await writeArticle()
    const stranger = await stage.open({ thread })
    await stranger.getByRole('button', { name: '로그인 후 댓글작성이 가능합니다' }).click()
    await stranger.getByRole('dialog').waitFor()
    expect(await findViolations(stranger)).toEqual([])
    const page = await stage.open({ thread, as: mina })
    await more(page, '미나').click()
    await more(page, '준').click()
    for (const name of ['삭제', '신고', '차단']) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.getByRole('dialog').waitFor()
      expect(await findViolations(page)).toEqual([])
      await closeDialog(page)
    }
    await page.getByRole('button', { name: '내 활동' }).click()
    for (const name of ['내 댓글', '신고 내역', '차단 목록']) {
      await page.getByRole('tab', { name }).click()
      await page.getByRole('tabpanel').getByText('불러오는').waitFor({ state: 'detached' })
      expect(await findViolations(page)).toEqual([])
    }
  })

  it('in a receipt, a placeholder of a blocked person, and behind the button of new comments', async () => {
    const { thread, mina } = await writeArticle()
    const page = await stage.listen({ thread, as: mina })
    await more(page, '준').click()
    await page.getByRole('button', { name: '신고', exact: true }).click()
    await page.getByRole('radio', { name: '기타' }).check()
    await page.getByRole('button', { name: '신고하기' }).click()
    await page.getByText('신고접수가 완료되었습니다').waitFor()
    expect(await findViolations(page)).toEqual([])
    await closeDialog(page)
    await (await stage.reader('서')).post(thread, '새 말')
    await page.getByRole('button', { name: '새 댓글 1개' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: '차단', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '차단', exact: true }).click()
    await page.getByText('차단한 사용자의 댓글입니다').first().waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('in forced colours', async () => {
    const { thread, mina } = await writeArticle()
    const page = await stage.open({ thread, as: mina, browser: { forcedColors: 'active' } })
    await page.getByRole('textbox').waitFor()
    expect(await findViolations(page)).toEqual([])
  })
})

describe('the widget adapts', () => {
  it.each(locales)('to 320 px and to twice the font size in %s, without scrolling sideways', async (locale) => {
    const { thread, mina } = await writeArticle()
    const head = '<style>body{margin:0 8px;font-size:16px}body.large{font-size:32px}</style>'
    const page = await stage.open({
      thread,
      locale,
      head,
      as: mina,
      browser: { viewport: { width: 320, height: 640 } },
    })
    await page.locator('.branch-toggle').click()
    await page.locator('.action.more').first().click()
    await page.getByRole('textbox').fill('Lopado­temacho­selacho­galeo­kranio'.repeat(8))
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 640, height: 900 })
    await page.evaluate('document.body.className = "large"')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    const [small, large] = await page.evaluate<[number, number]>(
      `[16, parseFloat(getComputedStyle(document.querySelector('moderato-thread').shadowRoot.querySelector('.body')).fontSize)]`,
    )
    expect(large).toBe(2 * small)
  })

  it('to readers who want no motion', async () => {
    const motionOf = async (reducedMotion: 'reduce' | 'no-preference') => {
      const page = await stage.open({ thread: stage.newThread(), browser: { reducedMotion } })
      await page.getByRole('button', { name: '로그인 후 댓글작성이 가능합니다' }).click()
      await page.getByRole('dialog').waitFor()
      return page.evaluate<string>(
        `getComputedStyle(document.querySelector('moderato-thread').shadowRoot.querySelector('dialog')).animationName`,
      )
    }
    expect(await motionOf('reduce')).toBe('none')
    expect(await motionOf('no-preference')).not.toBe('none')
  })
})

/** Pixels by which the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate<number>('document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth')
