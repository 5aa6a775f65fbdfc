import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { signToken } from '../../support/world/sign-token.js'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'
import { waitingCases } from '../support/waiting-cases.js'

const stage = useConsole()

async function atCase(page: Page): Promise<void> {
  await page.locator('.outcome-button:enabled').first().waitFor()
  await page.locator('.author-panel').waitFor()
}

it.each([
  { theme: 'light', language: 'ko', width: 1280 },
  { theme: 'dark', language: 'en', width: 1280 },
  { theme: 'dark', language: 'ko', width: 834 },
] as const)('axe finds nothing on the desk: $theme, $language, $width px', async ({ theme, language, width }) => {
  await waitingCases(stage.world, ['접근성을 보는 댓글'], 'threat')
  const page = await stage.open({ theme, language, browser: { viewport: { width, height: 900 } } })
  await atCase(page)
  expect(await findViolations(page, 'body')).toEqual([])
  for (const name of language === 'ko' ? ['비슷한 사건', '이전 판단', '기록'] : ['Similar', 'Earlier', 'Trail']) {
    await page.getByRole('tab', { name: new RegExp(name) }).click()
    expect(await findViolations(page, 'body')).toEqual([])
  }
  await page.locator('.report-group').first().click()
  await page.getByRole('button', { name: language === 'ko' ? '표시 설정' : 'Display' }).click()
  await page
    .getByRole('dialog')
    .getByText(language === 'ko' ? '나만 볼 수 있습니다.' : 'Only you can see this.')
    .waitFor()
  expect(await findViolations(page, 'body')).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('KeyA')
  await page.locator('[data-case]').waitFor({ state: 'detached' })
  expect(await findViolations(page, 'body')).toEqual([])
})

it('hard words are blurred until they are pointed at, focused or revealed by key', async () => {
  await waitingCases(stage.world, ['가려야 할 댓글'], 'threat')
  const page = await stage.open()
  await atCase(page)
  const filterOf = () => page.evaluate<string>(`getComputedStyle(document.querySelector('.words p')).filter`)
  expect(await filterOf()).toContain('blur')
  await page.locator('.words').focus()
  expect(await filterOf()).toBe('none')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('KeyB')
  await page.locator('.words.blurred').waitFor({ state: 'detached' })
  await page.keyboard.press('KeyA')
  await page.locator('[data-case]').waitFor({ state: 'detached' })
})

it('a session that ends leaves the page and what was typed; signing in again in another tab goes on', async () => {
  await waitingCases(stage.world, ['쓰던 중에 끝난 로그인'])
  const page = await stage.open()
  await atCase(page)
  await page.getByLabel('작성자에게 전할 설명').fill('쓰던 설명')
  await page.keyboard.press('Escape')
  stage.expectComplaint(/401/)
  // The newspaper's token is refused from now on, as if its time were over.
  await page.route('**/decisions', async (route) => {
    await route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: '{"code":"token-expired","status":401}',
    })
  })
  await page.keyboard.press('KeyH')
  await page.getByRole('dialog', { name: '로그인 시간이 끝났습니다' }).waitFor()
  expect(await findViolations(page, 'body')).toEqual([])
  await page.unroute('**/decisions')
  const token = await signToken(stage.world.site, { subject: 'mod-1', role: 'moderator', lifeSec: 1800 })
  const other = await page.context().newPage()
  await other.goto(`${stage.world.origin}/console/desk#site=${stage.world.site.id}&token=${token}`)
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /되돌리기: 쓰던 중에/ }).waitFor()
  const [decision] = await stage.world.sql<{ explanation: string }>(
    `select d.explanation from decision d join moderation_case k on k.site_id = d.site_id and k.id = d.case_id
     where k.content_snapshot = '쓰던 중에 끝난 로그인'`,
  )
  expect(decision?.explanation).toBe('쓰던 설명')
})
