import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { locales } from '@moderato/contracts'
import { findViolations } from '../support/accessibility.js'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget()

/** Somebody's own page about their data, under an article they wrote to. */
async function openOwnData(locale = 'ko'): Promise<{ page: Page; thread: string; words: string }> {
  const thread = stage.newThread()
  const mina = await stage.reader('미나', `mina-of-${thread}`)
  const words = `미나가 ${thread}에 쓴 말`
  await mina.post(thread, words)
  const strict = `script-src ${stage.origin}; connect-src ${stage.origin}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`
  const page = await stage.open({ thread, locale, as: mina, headers: { 'content-security-policy': strict } })
  await page.locator('.header .text-button').click()
  await page.getByRole('tab').last().click()
  await page.locator('.own > li').nth(1).waitFor()
  return { page, thread, words }
}

describe("a reader's own data", () => {
  it('comes as a file', async () => {
    const { page, words } = await openOwnData()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: '내려받기' }).click()
    const file = await saving
    expect(file.suggestedFilename()).toBe('my-comments.json')
    const data = JSON.parse(readFileSync(await file.path(), 'utf8')) as { comments: { body: string }[] }
    expect(data.comments.map(({ body }) => body)).toEqual([words])
    await page.getByText('내려받기를 시작했습니다').waitFor()
  })

  it('goes when that was asked for and confirmed, and the reader is signed out', async () => {
    const { page, words } = await openOwnData()
    await page.evaluate(`erased = 0; addEventListener('moderato:erased', () => erased++)`)
    await page.getByRole('button', { name: '삭제하기' }).click()
    await page.getByText('정말 삭제하시겠습니까? 되돌릴 수 없습니다.').waitFor()
    await page.getByRole('button', { name: '취소' }).click()
    await page.getByRole('button', { name: '삭제하기' }).click()
    await page.getByRole('button', { name: '취소' }).waitFor()
    await page.getByRole('button', { name: '삭제하기' }).click()
    await page.getByRole('dialog').getByText('삭제되었습니다').waitFor()
    expect(await page.evaluate('erased')).toBe(1)
    await page.getByRole('button', { name: '닫기' }).click()
    await page.getByRole('button', { name: '로그인 후 댓글작성이 가능합니다' }).waitFor()
    await expect.poll(() => page.locator('.body', { hasText: words }).count()).toBe(0)
    expect(await stage.world.sql(`select 1 from comment where body = '${words}'`)).toEqual([])
  })

  it('stays when the service refuses, and says so', async () => {
    const { page, words } = await openOwnData()
    await page.route('**/me', (route) => (route.request().method() === 'DELETE' ? route.abort() : route.fallback()))
    await page.getByRole('button', { name: '삭제하기' }).click()
    await page.getByRole('button', { name: '취소' }).waitFor()
    await page.getByRole('button', { name: '삭제하기' }).click()
    await page.getByRole('alert').getByText('인터넷에 연결할 수 없습니다').waitFor()
    expect(await stage.world.sql(`select 1 from comment where body = '${words}'`)).toHaveLength(1)
  })

  it('is loaded only where it is asked for', async () => {
    const thread = stage.newThread()
    const page = await stage.open({ thread, as: await stage.reader('미나') })
    await page.locator('.header .text-button').click()
    await page.getByText('작성한 댓글이 없습니다').or(page.locator('.own > li')).first().waitFor()
    const loaded = () =>
      page.evaluate<number>(
        `performance.getEntriesByType('resource').filter(({ name }) => /own-data/.test(name)).length`,
      )
    expect(await loaded()).toBe(0)
    await page.getByRole('tab', { name: '내 데이터' }).click()
    await page.getByText('내 데이터 내려받기').waitFor()
    await expect.poll(loaded).toBeGreaterThan(0)
  })

  it.each(locales)('is explained in %s without a fault in accessibility', async (locale) => {
    const { page } = await openOwnData(locale)
    await page.locator('.own .action').last().click()
    await page.locator('.own .problem').waitFor()
    expect(await findViolations(page)).toEqual([])
  })
})
