import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { loadAll, serveMany } from '../support/many-comments.js'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget()

const asked = (page: Page) =>
  page.evaluate(
    (origin) =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => (name.startsWith(origin) ? [new URL(name).pathname] : [])),
    stage.origin,
  )
const space = (px: number) => `<div style="height:${String(px)}px"></div>`
const footer = '<footer style="height:200px">작은 신문사</footer>'

/** What the documentation asks of a page: room before the loader is there to reserve it. */
const roomBeforeTheLoader = '<style>moderato-thread:not(:defined){display:block;min-height:100vh}</style>'

const countingShifts = `<script>shifts = 0
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) shifts += entry.value })
    .observe({ type: 'layout-shift', buffered: true })</script>`

/** Two frames after the last thing happened, every shift is in the sum. */
const shifts = (page: Page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(shifts))))')

describe('the widget', () => {
  it('loads nothing but its loader until the reader comes near', async () => {
    const page = await stage.visit({ thread: stage.newThread(), before: space(4000) })
    await page.waitForFunction('customElements.get("moderato-thread")')
    await page.evaluate('new Promise((done) => requestIdleCallback(done))')
    expect(await asked(page)).toEqual(['/embed.js'])
    await page.evaluate('scrollTo(0, 3000)')
    await page.getByText('아직 댓글이 없습니다').waitFor()
  })

  it('starts at once where it is told to', async () => {
    const page = await stage.visit({ thread: stage.newThread(), before: space(4000), attributes: 'eager' })
    await page.getByText('아직 댓글이 없습니다').waitFor({ state: 'attached' })
  })

  it.each([
    ['in sight, with many comments', 0, 30],
    ['in sight, with one comment', 0, 1],
    ['in sight, with none', 200, 0],
    ['below the fold', 1200, 5],
  ])('moves nothing when it comes: %s', async (_, above, comments) => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    for (let at = 0; at < comments; at++) await mina.post(thread, `의견 ${String(at)} `.repeat(at % 7 === 0 ? 20 : 2))
    const page = await stage.open({
      thread,
      head: roomBeforeTheLoader + countingShifts,
      before: space(above),
      after: footer,
      as: mina,
    })
    await page.getByRole('textbox', { name: '댓글 작성' }).waitFor()
    expect(await shifts(page)).toBe(0)
  })

  it('draws of 5,000 comments only what is seen', async () => {
    const thread = stage.newThread()
    const one = await (await stage.reader('미나')).post(thread, '수천 가운데 하나')
    const page = await stage.visit({ thread })
    await serveMany(page, one, 5000)
    await page.reload()
    await loadAll(page)
    expect(await page.locator('.root').count()).toBeGreaterThanOrEqual(5000)
    for (const at of [0, 2500, 4990]) {
      await page.locator('.root').nth(at).scrollIntoViewIfNeeded()
      await expect.poll(() => drawn(page)).toBeLessThan(100)
      expect(await drawn(page)).toBeGreaterThan(0)
    }
  }, 240_000)

  it('keeps two threads of one page apart', async () => {
    const [left, right] = [stage.newThread(), stage.newThread()]
    const mina = await stage.reader('미나')
    await mina.post(left, '왼쪽 의견')
    const page = await stage.open({
      thread: left,
      as: mina,
      after: `<moderato-thread site="${stage.site}" thread="${right}" locale="en"></moderato-thread>`,
    })
    const [first, second] = [page.locator('moderato-thread').first(), page.locator('moderato-thread').last()]
    await second.getByText('No comments yet').waitFor()
    await second.getByRole('textbox').fill('On the right')
    expect(await first.getByRole('textbox').inputValue()).toBe('')
    await second.getByRole('button', { name: 'Post' }).click()
    await second.getByRole('heading', { name: '1 comment' }).waitFor()
    await first.getByRole('heading', { name: '1개의 댓글' }).waitFor()
    expect(await first.locator('.body').allTextContents()).toEqual(['왼쪽 의견'])
  })

  it('follows its attributes and gives everything back when it is taken away', async () => {
    const [one, two] = [stage.newThread(), stage.newThread()]
    await (await stage.reader('미나')).post(two, '둘째 기사의 의견')
    const page = await stage.open({ thread: one })
    const element = page.locator('moderato-thread')
    const heard = page.waitForResponse((response) => response.url().endsWith(`/${two}/events`))
    await element.evaluate((thread, key) => {
      thread.setAttribute('thread', key)
      thread.setAttribute('locale', 'en')
    }, two)
    await page.getByRole('heading', { name: '1 comment' }).waitFor()
    await page.getByText('둘째 기사의 의견').waitFor()
    await heard
    const ended = page.waitForEvent('requestfailed', (request) => request.url().endsWith(`/${two}/events`))
    await element.evaluate((thread) => thread.remove())
    await ended
  })
})

/** Comments whose content the browser lays out and paints. */
function drawn(page: Page): Promise<number> {
  return page.evaluate(`[...document.querySelector('moderato-thread').shadowRoot.querySelectorAll('.root article')]
    .filter((article) => article.checkVisibility({ contentVisibilityAuto: true })).length`)
}
