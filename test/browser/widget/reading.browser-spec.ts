import { describe, expect, it } from 'vitest'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget()

/** Bodies in the order they are shown. */
const bodies = '.body'

describe('a reader of an article', () => {
  it('is told where the newsroom has closed its comments, and reads those that are there', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    await mina.post(thread, '닫히기 전의 의견')
    const lead = await stage.world.as('lead-1', 'lead')
    expect(await lead.patch(`/moderation/threads/${thread}`, { state: 'closed' })).toMatchObject({ status: 200 })
    const page = await stage.open({ thread, as: mina })
    await page.getByText('댓글이 마감된 기사입니다.').waitFor()
    await page.getByText('닫히기 전의 의견').waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
    await lead.patch(`/moderation/threads/${thread}`, { state: 'open' })
    await page.reload()
    await page.getByRole('textbox', { name: '댓글 작성' }).waitFor()
  })

  it('sees how many comments there are, and the newest first', async () => {
    const thread = stage.newThread()
    const [mina, jun] = await Promise.all([stage.reader('미나'), stage.reader('준')])
    await mina.post(thread, '첫 의견입니다')
    await jun.post(thread, '둘째 의견입니다')
    const page = await stage.open({ thread })
    await page.getByRole('heading', { name: '2개의 댓글' }).waitFor()
    expect(await page.locator(bodies).allTextContents()).toEqual(['둘째 의견입니다', '첫 의견입니다'])
    expect(await page.locator('.name').first().textContent()).toBe('준')
  })

  it('orders them by age and by agreement', async () => {
    const thread = stage.newThread()
    const [mina, jun] = await Promise.all([stage.reader('미나'), stage.reader('준')])
    const liked = await mina.post(thread, '공감 받은 의견')
    await mina.post(thread, '나중 의견')
    await jun.vote(liked.id, 'up')
    const page = await stage.open({ thread })
    await page.getByRole('button', { name: '과거순' }).click()
    await expect.poll(() => page.locator(bodies).allTextContents()).toEqual(['공감 받은 의견', '나중 의견'])
    await page.getByRole('button', { name: '최신순' }).click()
    await expect.poll(() => page.locator(bodies).allTextContents()).toEqual(['나중 의견', '공감 받은 의견'])
    await page.getByRole('button', { name: '공감순' }).click()
    await expect.poll(() => page.locator(bodies).allTextContents()).toEqual(['공감 받은 의견', '나중 의견'])
    expect(await page.getByRole('button', { name: '공감순' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('reads on page by page, and replies where they belong', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    const root = await mina.post(thread, '가장 먼저 쓴 의견')
    await mina.post(thread, '답글 하나', root.id)
    for (let at = 0; at < 21; at++) await mina.post(thread, `의견 ${String(at)}`)
    const page = await stage.open({ thread })
    expect(await page.locator('.root').count()).toBe(20)
    await page.getByRole('button', { name: '댓글 더보기' }).click()
    await page.getByText('가장 먼저 쓴 의견').waitFor()
    expect(await page.locator('.root').count()).toBe(22)
    expect(await page.getByRole('button', { name: '댓글 더보기' }).count()).toBe(0)
    await page.getByRole('button', { name: '답글 1개 보기' }).click()
    await page.getByText('답글 하나').waitFor()
    await page.getByRole('button', { name: '답글 접기' }).click()
    await expect.poll(() => page.getByText('답글 하나').count()).toBe(0)
  })

  it('finds the place of a deleted comment kept', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    const gone = await mina.post(thread, '지울 의견')
    await mina.post(thread, '그 답글', gone.id)
    await mina.delete(gone.id)
    const page = await stage.open({ thread })
    await page.getByText('작성자가 삭제한 댓글입니다').waitFor()
    await page.getByRole('button', { name: '답글 1개 보기' }).click()
    await page.getByText('그 답글').waitFor()
    expect(await page.locator('.byline .name').allTextContents()).toEqual(['미나'])
  })

  it('is told kindly when there is nothing yet', async () => {
    const page = await stage.open({ thread: stage.newThread() })
    await page.getByText('아직 댓글이 없습니다').waitFor()
  })

  it.each([
    ['en', '1 comment', 'Newest'],
    ['zh', '1条评论', '最新'],
    ['ja', '1件のコメント', '新着順'],
    ['vi', '1 bình luận', 'Mới nhất'],
  ])('reads in %s, and loads no other language', async (locale, heading, sort) => {
    const thread = stage.newThread()
    await (await stage.reader('미나')).post(thread, 'hello')
    const page = await stage.open({ thread, locale })
    await page.getByRole('heading', { name: heading }).waitFor()
    await page.getByRole('button', { name: sort }).waitFor()
    const languages = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => /assets\/(ko|en|zh|ja|vi)-/.exec(name)?.[1] ?? []),
    )
    expect(languages).toEqual([locale])
  })

  it('is asked for no cookie, and sent to no third party', async () => {
    const thread = stage.newThread()
    await (await stage.reader('미나')).post(thread, '조용한 의견')
    const page = await stage.open({ thread, as: await stage.reader('준') })
    const origins = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
    )
    expect([...new Set(origins)]).toEqual([stage.origin])
    expect(await page.context().cookies()).toEqual([])
  })
})

describe('a front page', () => {
  it('shows the counts of all its articles with one request', async () => {
    const [one, two] = [stage.newThread(), stage.newThread()]
    const mina = await stage.reader('미나')
    for (const thread of [one, one, two]) await mina.post(thread, '의견')
    const badge = (id: string, threads: string) =>
      `<moderato-count id="${id}" site="${stage.site}" threads="${threads}">0</moderato-count>`
    const page = await stage.open({
      thread: one,
      before: badge('a', one) + badge('b', two) + badge('c', `${one},${two}`),
    })
    await expect.poll(() => page.locator('#c').textContent()).toBe('3')
    expect(await page.locator('#a').textContent()).toBe('2')
    const requests = () =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/counts?')).length,
      )
    await expect.poll(requests).toBe(1)
  })

  it('lists the articles discussed most', async () => {
    const thread = stage.newThread()
    await (await stage.reader('미나')).post(thread, '뜨거운 기사')
    const page = await stage.open({
      thread,
      after: `<moderato-trending site="${stage.site}" locale="ko"></moderato-trending>`,
    })
    const list = page.locator('moderato-trending')
    await list.getByRole('heading', { name: '실시간 인기' }).waitFor()
    // Attributes are told of one by one; the list is asked for once.
    expect(
      await page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/trending?')).length,
      ),
    ).toBe(1)
    expect(await list.getByRole('listitem').count()).toBeGreaterThan(0)
  })
})
