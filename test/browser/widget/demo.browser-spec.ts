import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '@moderato/demo'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget()
beforeAll(() => seedDemo(stage.world.database.url))

async function openDemo(name: string): Promise<Page> {
  const page = await stage.browse()
  await page.addInitScript({
    content: `stopped = []; addEventListener('securitypolicyviolation', (event) => stopped.push(event.violatedDirective + ' ' + event.blockedURI))`,
  })
  await page.goto(`${stage.origin}/demo/${name}`)
  return page
}

describe('the demo newspaper', () => {
  it('has a front page with counts and the articles discussed most', async () => {
    const page = await openDemo('')
    await expect.poll(() => page.locator('moderato-count').first().textContent()).toBe('8')
    await page.getByRole('heading', { name: '실시간 인기' }).waitFor()
    await page.getByRole('link', { name: '동네 서점이 다시 붐비는 까닭' }).click()
    await page.getByRole('heading', { name: '8개의 댓글' }).waitFor()
  })

  it.each([
    ['article.html', '8개의 댓글'],
    ['dark.html', '3개의 댓글'],
    ['vietnamese.html', '1 bình luận'],
    ['strict-policy.html', '8개의 댓글'],
    ['foreign-origin.html', '2 comments'],
    ['two-threads.html', '2 comments'],
  ])('shows the comments of %s, and its policy stops nothing', async (name, heading) => {
    const page = await openDemo(name)
    await page.getByRole('heading', { name: heading }).waitFor()
    await page.locator('article .body').first().waitFor()
    expect(await page.evaluate('stopped')).toEqual([])
  })

  it('signs a visitor in, who then writes', async () => {
    const page = await openDemo('strict-policy.html')
    await page.getByRole('button', { name: '로그인 후 댓글작성이 가능합니다' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '로그인' }).click()
    await page.getByRole('textbox', { name: '이름' }).fill('방문자')
    await page.getByRole('dialog').getByRole('button', { name: '로그인' }).click()
    await page.getByRole('textbox', { name: '댓글 작성' }).fill('데모에서 남기는 말')
    await page.getByRole('button', { name: '등록', exact: true }).click()
    await page.getByRole('heading', { name: '9개의 댓글' }).waitFor()
    await page.locator('.name', { hasText: '방문자' }).waitFor()
    expect(await page.evaluate('stopped')).toEqual([])
  })

  it('keeps what a visitor writes while the page for those who signed in is still on its way', async () => {
    const page = await openDemo('dark.html')
    await page.getByRole('button', { name: '로그인 후 댓글작성이 가능합니다' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '로그인' }).click()
    await page.getByRole('textbox', { name: '이름' }).fill('서두르는 사람')
    let release: () => void = () => undefined
    const released = new Promise<void>((resolve) => (release = resolve))
    await page.route(/\/comments\?/, async (route) => {
      const response = await route.fetch()
      await released
      await route.fulfill({ response })
    })
    const asked = page.waitForRequest(/\/comments\?/)
    await page.getByRole('dialog').getByRole('button', { name: '로그인' }).click()
    await asked
    const own = page.locator('.name', { hasText: '서두르는 사람' })
    await page.getByRole('textbox', { name: '댓글 작성' }).fill('먼저 도착한 말')
    await page.getByRole('button', { name: '등록', exact: true }).click()
    await own.waitFor()
    const answered = page.waitForResponse(/\/comments\?/)
    release()
    await (await answered).finished()
    // What the answer changes is drawn in the frame after it.
    for (const _ of 'xx') await page.evaluate('new Promise(requestAnimationFrame)')
    expect(await own.count()).toBe(1)
  })
})
