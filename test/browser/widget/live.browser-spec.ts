import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget()

describe('a thread that is being read', () => {
  it('offers new comments behind a button, and moves nothing', async () => {
    const thread = stage.newThread()
    const [mina, jun] = await Promise.all([stage.reader('미나'), stage.reader('준')])
    for (let at = 0; at < 12; at++) await mina.post(thread, `읽던 의견 ${String(at)}`)
    const page = await stage.listen({ thread })
    const read = page.locator('article', { hasText: '읽던 의견 6' })
    await read.scrollIntoViewIfNeeded()
    const before = await read.boundingBox()
    await jun.post(thread, '새로 온 의견')
    await jun.post(thread, '하나 더')
    await page.getByRole('button', { name: '새 댓글 2개' }).waitFor()
    expect(await read.boundingBox()).toEqual(before)
    expect(await page.getByText('새로 온 의견').count()).toBe(0)
    await page.getByRole('heading', { name: '14개의 댓글' }).waitFor()
    await page.getByRole('button', { name: '새 댓글 2개' }).click()
    await expect
      .poll(() =>
        page
          .locator('.body')
          .allTextContents()
          .then((all) => all.slice(0, 2)),
      )
      .toEqual(['하나 더', '새로 온 의견'])
    await expect
      .poll(() =>
        page
          .locator('article')
          .first()
          .evaluate((article) => article.matches(':focus')),
      )
      .toBe(true)
  })

  it('offers what is written between the reading and the opening of its stream', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    await mina.post(thread, '먼저 있던 말')
    const page = await stage.browse()
    await page.route('**/events', async (route) => {
      await page.getByText('먼저 있던 말').waitFor()
      await mina.post(thread, '그 사이의 말')
      await route.continue()
    })
    await page.goto(stage.publish({ thread }))
    await page.getByRole('button', { name: '새 댓글 1개' }).waitFor()
    await page.getByRole('heading', { name: '2개의 댓글' }).waitFor()
  })

  it('counts no reply twice that its reading held already', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    const root = await mina.post(thread, '물음')
    const list = `/threads/${thread}/comments`
    const place = (await mina.caller.get(list)).headers.get('last-event-id') ?? ''
    const reply = await mina.post(thread, '답', root.id)
    // Until it can be missed, it is not told.
    await expect.poll(async () => (await mina.caller.get(list)).headers.get('last-event-id')).not.toBe(place)
    const page = await stage.browse()
    await page.route(
      (url) => url.pathname.endsWith(list),
      async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, headers: { ...response.headers(), 'last-event-id': place } })
      },
    )
    await page.goto(stage.publish({ thread }))
    // What is told again comes before what is told now.
    await page.getByRole('button', { name: '답글 1개 보기' }).waitFor()
    await mina.post(thread, '둘째 답', root.id)
    await page.getByRole('button', { name: '답글 2개 보기' }).click()
    await page.locator(`[data-focus="${reply.id}"]`).waitFor()
  })

  it('tells its page of no error while nothing is wrong', async () => {
    const thread = stage.newThread()
    const head = `<script>errors = []; addEventListener('moderato:error', ({ detail }) => errors.push(detail.code))</script>`
    const page = await stage.listen({ thread, head })
    // Once this is heard, everything before it was taken.
    await (await stage.reader('미나')).post(thread, '새로 온 의견')
    await page.getByRole('button', { name: '새 댓글 1개' }).waitFor()
    expect(await page.evaluate('errors')).toEqual([])
  })

  it('counts new replies where they belong', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    const root = await mina.post(thread, '물음')
    await mina.post(thread, '첫 답', root.id)
    const page = await stage.listen({ thread })
    await page.getByRole('button', { name: '답글 1개 보기' }).click()
    await page.getByText('첫 답').waitFor()
    await mina.post(thread, '둘째 답', root.id)
    await page.getByRole('button', { name: '새 답글 1개' }).click()
    await page.getByText('둘째 답').waitFor()
  })

  it('shows edits and removals in their place', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    const [one, two] = [await mina.post(thread, '고칠 의견'), await mina.post(thread, '사라질 의견')]
    const page = await stage.listen({ thread })
    await page.getByText('고칠 의견').waitFor()
    await mina.edit(one.id, '고친 의견')
    await page.getByText('고친 의견').waitFor()
    await mina.delete(two.id)
    await page.getByText('작성자가 삭제한 댓글입니다').waitFor()
    await page.getByRole('heading', { name: '1개의 댓글' }).waitFor()
    expect(await page.locator('article').count()).toBe(2)
  })

  it('hears nothing of people the reader has blocked', async () => {
    const thread = stage.newThread()
    const [mina, jun, seo] = await Promise.all([stage.reader('미나'), stage.reader('준'), stage.reader('서')])
    const { author } = await jun.post(thread, '준의 의견')
    await mina.caller.put(`/me/blocks/${author.id ?? ''}`)
    const page = await stage.listen({ thread, as: mina })
    await jun.post(thread, '들리지 않을 말')
    await seo.post(thread, '들릴 말')
    await page.getByRole('button', { name: '새 댓글 1개' }).click()
    await page.getByText('들릴 말').waitFor()
    expect(await page.getByText('들리지 않을 말').count()).toBe(0)
  })

  it('takes up the stream where it broke off', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    const page = await stage.listen({ thread })
    const resumed: string[] = []
    page.on('request', (request) => {
      const id = request.headers()['last-event-id']
      if (request.url().endsWith('/events') && id !== undefined) resumed.push(id)
    })
    await mina.post(thread, '처음 들은 말')
    await page.getByRole('button', { name: '새 댓글 1개' }).waitFor()
    await page.context().setOffline(true)
    await cutStreams(page)
    await mina.post(thread, '끊긴 사이의 말')
    await page.context().setOffline(false)
    await page.getByRole('button', { name: '새 댓글 2개' }).waitFor()
    expect(resumed.length).toBeGreaterThan(0)
  })

  it('is read by polling where streams do not get through', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    const old = await mina.post(thread, '먼저 있던 말')
    const page = await stage.visit({ thread })
    await page.route('**/events', (route) => route.abort())
    await page.reload()
    await page.getByText('먼저 있던 말').waitFor()
    await mina.post(thread, '늦게 온 말')
    await mina.edit(old.id, '고쳐 쓴 말')
    await page.getByRole('button', { name: '새 댓글 1개' }).waitFor()
    await page.getByText('고쳐 쓴 말').waitFor()
  })

  it('reads everything anew when too much was missed', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    // More than a page: what lies on the next one is not new.
    for (let at = 0; at < 25; at++) await mina.post(thread, `이미 있던 말 ${String(at)}`)
    const page = await stage.visit({ thread })
    let isMissed = false
    await page.route('**/events', async (route) => {
      if (isMissed) return route.fallback()
      isMissed = true
      await mina.post(thread, '놓친 말')
      await route.fulfill({
        headers: { 'content-type': 'text/event-stream', 'access-control-allow-origin': '*' },
        body: 'event: resync\ndata: {}\n\n',
      })
    })
    await page.reload()
    await page.getByRole('button', { name: '새 댓글 1개' }).waitFor()
    await page.getByRole('button', { name: '공감순' }).click()
    await expect.poll(() => page.getByRole('button', { name: '새 댓글' }).count()).toBe(0)
  })

  it('closes when the newsroom closes it, keeps what was being written, and opens again', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    const root = await mina.post(thread, '닫히기 전의 의견')
    const lead = await stage.world.as('lead-1', 'lead')
    const arrange = async (state: 'closed' | 'open') =>
      expect(await lead.patch(`/moderation/threads/${thread}`, { state })).toMatchObject({ status: 200 })
    const page = await stage.listen({ thread, as: mina })
    const reply = page.locator(`[data-reply="${root.id}"]`)
    const answer = page.getByRole('textbox', { name: '미나님에게 답글' })
    const field = page.getByRole('textbox', { name: '댓글 작성' })
    await reply.click()
    await answer.fill('쓰다 만 답글')
    await field.fill('쓰다 만 의견')
    await arrange('closed')
    await page.locator('.hint', { hasText: '댓글이 마감된 기사입니다.' }).waitFor()
    await page.getByRole('status').filter({ hasText: '댓글이 마감된 기사입니다.' }).waitFor()
    await page.locator('.heading:focus').waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
    expect(await reply.count()).toBe(0)
    await arrange('open')
    await field.waitFor()
    expect(await field.inputValue()).toBe('쓰다 만 의견')
    expect(await answer.inputValue()).toBe('쓰다 만 답글')
    await reply.waitFor()
  })

  it('pauses in a hidden tab and goes on when it is seen', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    const page = await stage.listen({ thread })
    const ended = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/events'))
    await setVisibility(page, 'hidden')
    await ended
    await mina.post(thread, '안 보는 사이의 말')
    const again = page.waitForResponse((response) => response.url().endsWith('/events'))
    await setVisibility(page, 'visible')
    await again
    await page.getByRole('button', { name: '새 댓글 1개' }).waitFor()
  })
})

/** A tab is hidden by its window, which a headless browser has not: so the page is told. */
function setVisibility(page: Page, state: 'hidden' | 'visible'): Promise<unknown> {
  return page.evaluate(`Object.defineProperty(document, 'hidden', { value: ${String(state === 'hidden')}, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))`)
}

/** Going offline leaves open lines open; hiding the page closes its stream. */
async function cutStreams(page: Page): Promise<void> {
  const ended = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/events'))
  await setVisibility(page, 'hidden')
  await ended
  await setVisibility(page, 'visible')
}

it('goes on showing what happens after the thread was read anew', async () => {
  const thread = stage.newThread()
  const jun = await stage.reader('준')
  const comment = await jun.post(thread, '처음 쓴 말')
  const page = await stage.listen({ thread })
  await page.locator('.body', { hasText: '처음 쓴 말' }).waitFor()
  await page
    .locator('moderato-thread')
    .evaluate((element) => (element as unknown as { reload(): Promise<void> }).reload())
  await jun.edit(comment.id, '고쳐 쓴 말')
  await page.locator('.body', { hasText: '고쳐 쓴 말' }).waitFor({ timeout: 10_000 })
})
