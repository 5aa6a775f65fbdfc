import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget()
const stepsMax = 80

/** What has focus: its accessible name, or its text. */
const focused = (page: Page) =>
  page.evaluate<string>(`(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    const label = element?.labels?.[0]?.textContent
    return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim()
  })()`)

/** Presses a key until the focus stands on that name. */
async function walkTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = []
  for (let step = 0; step < stepsMax; step++) {
    const current = await focused(page)
    if (typeof name === 'string' ? current === name : name.test(current)) return
    seen.push(current)
    await page.keyboard.press(key)
  }
  throw new Error(`no way to ${String(name)} by ${key}; on the way: ${seen.join(' | ')}`)
}

async function press(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await walkTo(page, name)
  await page.keyboard.press(key)
}

it('a keyboard is enough to post, reply, vote, report, block, unblock and delete', async () => {
  const thread = stage.newThread()
  await (await stage.reader('준')).post(thread, '준의 의견')
  const page = await stage.open({ thread, as: await stage.reader('미나') })
  await page.getByRole('textbox').waitFor()

  await walkTo(page, '댓글 작성')
  await page.keyboard.type('자판으로 쓴 의견')
  await press(page, '등록')
  await page.getByText('자판으로 쓴 의견').first().waitFor()

  await press(page, '답글: 준')
  await expect.poll(() => focused(page)).toBe('준님에게 답글')
  await page.keyboard.type('자판으로 쓴 답글')
  await page.keyboard.press('Control+Enter')
  await page.locator('.replies .body', { hasText: '자판으로 쓴 답글' }).waitFor()
  await expect.poll(() => focused(page)).toBe('준')

  await press(page, '공감 0', 'Space')
  await page.getByRole('button', { name: '공감 1', exact: true }).waitFor()

  await press(page, '더보기: 준')
  await press(page, '신고')
  await page.getByRole('dialog').waitFor()
  await walkTo(page, '스팸·홍보')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await walkTo(page, /^신고사유/)
  await page.keyboard.type('자판으로 신고')
  await press(page, '신고하기')
  await page.getByText('신고접수가 완료되었습니다').waitFor()
  await expect.poll(() => focused(page)).toBe('닫기')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('신고')

  await press(page, '차단')
  await page.getByRole('dialog').waitFor()
  await press(page, '차단')
  await page.getByText('차단한 사용자의 댓글입니다').waitFor()
  await press(page, '차단해제')
  await page.getByRole('dialog').waitFor()
  await press(page, '차단해제')
  await page.getByText('준의 의견').waitFor()

  await walkTo(page, '더보기: 미나', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await press(page, '삭제')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toBe('삭제')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await press(page, '삭제')
  await page.getByText('작성자가 삭제한 댓글입니다').waitFor()
})
