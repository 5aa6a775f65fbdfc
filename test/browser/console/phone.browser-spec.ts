import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'
import { waitingCases } from '../support/waiting-cases.js'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

describe('the console on a phone', () => {
  const stage = useConsole()
  const card = (page: Page) => page.locator('[data-case]')

  it('has every outcome under the thumb, and what is judged in sight', async () => {
    await waitingCases(stage.world, ['한 손으로 보는 댓글', '이어서 보는 댓글'])
    const page = await stage.open({ browser: phone })
    const [words, outcomes] = [page.getByText('한 손으로 보는 댓글').first(), ['문제없음', '숨김', '삭제']]
    await words.waitFor()
    for (const name of outcomes) {
      const box = await page
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .first()
        .boundingBox()
      expect(box, name).not.toBeNull()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844)
      expect(box?.height).toBeGreaterThanOrEqual(44)
    }
    const [judged, foot] = [await words.boundingBox(), await page.locator('.desk-foot').boundingBox()]
    expect((judged?.y ?? 0) + (judged?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
    expect(await findViolations(page, 'body')).toEqual([])
    const first = await card(page).getAttribute('data-case')
    await page.getByRole('button', { name: /^문제없음/ }).tap()
    await expect.poll(() => card(page).getAttribute('data-case')).not.toBe(first)
  })

  it.each(['', '/queues', '/people', '/appeals', '/legal', '/numbers', '/lead'])(
    'is no wider than its screen, and its pages are at the bottom: %s',
    async (path) => {
      const page = await stage.open({ subject: 'lead-1', role: 'lead', name: '한유진', path, browser: phone })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
      const rail = await page.getByRole('navigation').first().boundingBox()
      expect((rail?.y ?? 0) + (rail?.height ?? 0)).toBeLessThanOrEqual(844)
      expect(rail?.y).toBeGreaterThan(700)
      expect(await findViolations(page, 'body')).toEqual([])
    },
  )
})
