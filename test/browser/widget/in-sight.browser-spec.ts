import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { claim, decisionOn } from '../../support/world/actions.js'
import type { Reader } from '../support/reader.js'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget({})

const narrow = { viewport: { width: 320, height: 640 } }

/** What is asked of an element; the types of browsers are not those of this process. */
interface Pressed {
  getBoundingClientRect(): Record<'left' | 'right' | 'top' | 'bottom' | 'height', number>
  getRootNode(): { elementFromPoint(x: number, y: number): unknown }
}

/** Whether a button can be pressed where it is: within the window, cut off and covered by nothing. */
const isInSight = (button: Locator) =>
  button.evaluate((element: Pressed) => {
    const { left, right, top, bottom, height } = element.getBoundingClientRect()
    const root = element.getRootNode()
    return height > 0 && [top + 2, bottom - 2].every((y) => root.elementFromPoint((left + right) / 2, y) === element)
  })
const comesInSight = (button: Locator) => expect.poll(() => isInSight(button)).toBe(true)

interface Article {
  thread: string
  mina: Reader
}

/** So many comments that the last lies far below the window. */
async function writeArticle(): Promise<Article> {
  const thread = stage.newThread()
  const [mina, jun] = await Promise.all([stage.reader('미나', `mina-${thread}`), stage.reader('준')])
  await mina.post(thread, '맨 아래의 의견입니다. '.repeat(8))
  for (let at = 0; at < 6; at++) await jun.post(thread, `의견 ${String(at)}. `.repeat(12))
  return { thread, mina }
}

/** Has the reader's comment hidden, so that a long notice tells them of it. */
async function hideOwn({ thread, mina }: Article): Promise<void> {
  const { world } = stage
  const [own] = await world.sql<{ id: string }>(`select c.id from comment c join thread t on t.id = c.thread_id
    join site_user u on u.id = c.author_id where t.key = '${thread}' and u.name = '${mina.name}'`)
  const reporter = await stage.reader('서')
  await reporter.caller.post(`/comments/${own!.id}/reports`, { category: 'abuse' })
  await world.settle()
  const [row] = await world.sql<{ id: string }>(`select id from moderation_case where comment_id = '${own!.id}'`)
  const moderator = await world.as('mod-1', 'moderator')
  const held = await claim(moderator, row!.id)
  const decision = { ...decisionOn(held, 'hide'), explanation: '다른 독자를 깎아내립니다. '.repeat(6) }
  expect(await moderator.post(`/moderation/cases/${row!.id}/decisions`, decision)).toMatchObject({ status: 201 })
  await world.settle()
}

const more = (page: Page, name: string) => page.getByRole('button', { name: `더보기: ${name}` }).last()

describe('the buttons of a form that opens are in sight', () => {
  it('of an appeal, in a list of its own', async () => {
    const article = await writeArticle()
    await hideOwn(article)
    const page = await stage.open({ ...article, as: article.mina, browser: narrow })
    await page.getByRole('button', { name: '내 활동' }).click()
    await page.getByRole('tab', { name: '알림' }).click()
    await page.getByRole('button', { name: '이의신청' }).click()
    await comesInSight(page.getByRole('button', { name: '이의신청 보내기' }))
    expect(
      await page.getByRole('textbox', { name: '이의신청 사유' }).evaluate((field) => field.matches(':focus')),
    ).toBe(true)
  })

  it('of a reply and of a change, at the end of a long thread', async () => {
    const { thread, mina } = await writeArticle()
    const page = await stage.open({ thread, as: mina, browser: narrow })
    await page.getByRole('button', { name: '답글: 미나' }).click()
    await comesInSight(page.getByRole('button', { name: '답글 등록' }))
    await page.getByRole('button', { name: '취소' }).click()
    await more(page, '미나').click()
    await page.getByRole('button', { name: '수정' }).click()
    await comesInSight(page.getByRole('button', { name: '저장' }))
  })

  it('of a report, however small the window', async () => {
    const { thread, mina } = await writeArticle()
    const page = await stage.open({ thread, as: mina, browser: { viewport: { width: 320, height: 400 } } })
    await more(page, '준').click()
    await page.getByRole('button', { name: '신고', exact: true }).click()
    await comesInSight(page.getByRole('button', { name: '신고하기' }))
    await page.getByRole('textbox', { name: '신고사유' }).focus()
    await comesInSight(page.getByRole('button', { name: '신고하기' }))
  })

  it('and where a reason for a report goes, in the longest words on the smallest window', async () => {
    const { thread, mina } = await writeArticle()
    const page = await stage.open({ thread, locale: 'vi', as: mina, browser: narrow })
    await page.locator('article button.more').first().click()
    await page.locator('button.more ~ .action').first().click()
    await comesInSight(page.getByRole('button', { name: 'Gửi báo cáo' }))
    await comesInSight(page.getByRole('textbox', { name: 'Lý do' }))
  })

  it('as the tab that is chosen is', async () => {
    const { thread, mina } = await writeArticle()
    const page = await stage.open({ thread, as: mina, browser: narrow })
    await page.getByRole('button', { name: '내 활동' }).click()
    const last = page.getByRole('tab', { name: '내 데이터' })
    await last.click()
    await comesInSight(last)
    await page.keyboard.press('ArrowRight')
    await comesInSight(page.getByRole('tab', { name: '내 댓글' }))
  })
})
