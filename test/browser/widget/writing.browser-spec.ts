import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget()

const field = (page: Page) => page.getByRole('textbox', { name: '댓글 작성' })
const send = (page: Page) => page.getByRole('button', { name: '등록', exact: true })
const events = (page: Page) => page.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen)
const listenTo = (type: string) =>
  `<script>seen = []; addEventListener('${type}', (event) => seen.push(event.detail))</script>`

describe('a reader who is not signed in', () => {
  it('is asked to sign in, and the page is asked for its login', async () => {
    const thread = stage.newThread()
    const page = await stage.open({ thread, head: listenTo('moderato:login-required') })
    await page.getByRole('button', { name: '로그인 후 댓글작성이 가능합니다' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('로그인 후 댓글작성이 가능합니다. 로그인 하시겠습니까?').waitFor()
    await dialog.getByRole('button', { name: '로그인' }).click()
    await expect.poll(() => events(page)).toEqual([{ purpose: 'post' }])
    const { token } = await stage.reader('미나')
    await page.locator('moderato-thread').evaluate((element, given) => Object.assign(element, { token: given }), token)
    await expect.poll(() => field(page).evaluate((area) => area.matches(':focus'))).toBe(true)
  })

  it('may stay as they are', async () => {
    const page = await stage.open({ thread: stage.newThread(), head: listenTo('moderato:login-required') })
    await page.getByRole('button', { name: '로그인 후 댓글작성이 가능합니다' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '취소' }).click()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(await events(page)).toEqual([])
  })

  it('is signed in by a token provider, asked once', async () => {
    const { token } = await stage.reader('미나')
    const page = await stage.visit({
      thread: stage.newThread(),
      after: `<script>asked = 0; document.querySelector('moderato-thread').tokenProvider = async () => { asked++; return '${token}' }</script>`,
    })
    await field(page).waitFor()
    expect(await page.evaluate(() => (globalThis as unknown as { asked: number }).asked)).toBe(1)
  })
})

describe('a reader who writes', () => {
  it('posts, sees the words at once, and the page hears of it', async () => {
    const thread = stage.newThread()
    const page = await stage.open({
      thread,
      as: await stage.reader('미나'),
      head: listenTo('moderato:comment-created'),
    })
    await field(page).fill('바로 보이는 의견')
    await send(page).click()
    await page.locator('.body', { hasText: '바로 보이는 의견' }).waitFor()
    expect(await field(page).inputValue()).toBe('')
    await page.getByRole('heading', { name: '1개의 댓글' }).waitFor()
    // The stream may have told of the number before the answer to the sending came.
    await expect.poll(() => events(page)).toMatchObject([{ parentId: null }])
    await expect.poll(() => page.getByRole('button', { name: /새 댓글/ }).count()).toBe(0)
  })

  it.each([
    ['한글', '가', 300],
    ['가족 그림', '👨‍👩‍👧‍👦', 300],
    ['조합형 한글', '가', 300],
    ['줄바꿈이 섞인 글', 'a\n', 150],
  ])('is counted as the service counts: %s', async (_, unit, times) => {
    const page = await stage.open({ thread: stage.newThread(), as: await stage.reader('미나', `counts-${unit}`) })
    await page.getByText('0 / 300').waitFor()
    await field(page).fill(`${unit.repeat(times)}끝`)
    await page.getByText('301 / 300').waitFor()
    await page.getByText('1자를 초과했습니다').first().waitFor()
    await send(page).click()
    await page.getByText('글자 수를 초과했습니다').first().waitFor()
    await field(page).fill(unit.repeat(times - 1) + (unit === 'a\n' ? 'ab' : unit))
    await page.getByText('300 / 300').waitFor()
    await send(page).click()
    await page.getByRole('heading', { name: '1개의 댓글' }).waitFor()
  })

  it('is warned before the limit', async () => {
    const page = await stage.open({ thread: stage.newThread(), as: await stage.reader('미나') })
    await field(page).fill('가'.repeat(279))
    await page.getByText('279 / 300').waitFor()
    expect(await page.locator('.counter.near').count()).toBe(0)
    await field(page).fill('가'.repeat(280))
    await page.locator('.counter.near').waitFor()
    await page.getByRole('status').filter({ hasText: '20자 남았습니다' }).waitFor()
  })

  it('cannot post nothing', async () => {
    const page = await stage.open({ thread: stage.newThread(), as: await stage.reader('미나') })
    await field(page).fill('  \n ')
    await send(page).click()
    await page.getByText('내용을 입력해 주세요').first().waitFor()
    expect(await page.locator('article').count()).toBe(0)
  })

  it('replies, also to a reply, one level deep', async () => {
    const thread = stage.newThread()
    const jun = await stage.reader('준')
    const root = await jun.post(thread, '질문 있습니다')
    await jun.post(thread, '제가 답해 봅니다', root.id)
    const page = await stage.open({ thread, as: await stage.reader('미나') })
    await page.getByRole('button', { name: '답글: 준' }).first().click()
    await page.getByText('제가 답해 봅니다').waitFor()
    await page.getByRole('textbox', { name: '준님에게 답글' }).fill('저도 궁금합니다')
    await page.getByRole('button', { name: '답글 등록' }).click()
    await page.locator('.replies .body', { hasText: '저도 궁금합니다' }).waitFor()
    await page.locator('.replies').getByRole('button', { name: '답글: 준' }).click()
    await page.getByRole('textbox', { name: '준님에게 답글' }).fill('답의 답')
    await page.getByRole('button', { name: '답글 등록' }).click()
    await page.locator('.replies > li .body', { hasText: '답의 답' }).waitFor()
    await page.getByRole('heading', { name: '4개의 댓글' }).waitFor()
    expect(await page.locator('.replies .replies').count()).toBe(0)
    await page.reload()
    await page.getByRole('button', { name: '답글 3개 보기' }).waitFor()
  })

  it('edits while the window is open', async () => {
    const page = await stage.open({ thread: stage.newThread(), as: await stage.reader('미나') })
    await field(page).fill('오타가 있슴')
    await send(page).click()
    await page.getByRole('button', { name: '더보기: 미나' }).click()
    await page.getByRole('button', { name: '수정' }).click()
    await page.getByRole('textbox', { name: '댓글 수정' }).fill('오타가 없음')
    await page.getByRole('button', { name: '저장' }).click()
    await page.locator('.body', { hasText: '오타가 없음' }).waitFor()
    await page.getByText('수정됨').waitFor()
  })

  it('is told how long a comment can be changed, until the time is over', async () => {
    const page = await stage.open({ thread: stage.newThread(), as: await stage.reader('미나') })
    await field(page).fill('고칠 수 있는 말')
    await send(page).click()
    await page.getByRole('button', { name: '더보기: 미나' }).waitFor()
    await page.clock.install()
    await page.getByRole('button', { name: '더보기: 미나' }).click()
    await page.getByText(/^[2-5]분 후 수정 마감$/).waitFor()
    await page.clock.fastForward('02:00')
    await page.getByText(/^[1-3]분 후 수정 마감$/).waitFor()
    await page.getByRole('button', { name: '수정' }).click()
    await page.getByRole('textbox', { name: /^댓글 수정 \([1-3]분 후 수정 마감\)$/ }).waitFor()
    await page.clock.fastForward('04:00')
    await page.getByText('수정할 수 있는 시간이 지났습니다').waitFor()
    await page.getByRole('button', { name: '취소' }).click()
    await page.getByRole('button', { name: '더보기: 미나' }).click()
    await page.getByRole('button', { name: '삭제' }).waitFor()
    expect(await page.getByRole('button', { name: '수정' }).count()).toBe(0)
  })

  it('is told that the time is over by a page that slept before it had drawn to its end', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    await mina.post(thread, '고칠 수 있는 말')
    const page = await stage.open({ thread, as: mina })
    await page.getByRole('button', { name: '더보기: 미나' }).click()
    await page.getByRole('button', { name: '수정' }).waitFor()
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 10_000)
    await page.getByRole('button', { name: '수정' }).click()
    await page.getByRole('textbox', { name: /^댓글 수정 \(/ }).waitFor()
    await page.clock.fastForward('06:00')
    await page.clock.runFor(500)
    await page.getByText('수정할 수 있는 시간이 지났습니다').waitFor({ timeout: 10_000 })
  })

  it('is not offered what the window no longer allows', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    const old = await mina.post(thread, '한 시간 전 의견')
    await stage.world.sql(`update comment set created_at = created_at - interval '1 hour' where id = '${old.id}'`)
    const page = await stage.open({ thread, as: mina })
    await page.getByRole('button', { name: '더보기: 미나' }).click()
    await page.getByRole('button', { name: '삭제' }).waitFor()
    expect(await page.getByRole('button', { name: '수정' }).count()).toBe(0)
  })

  it('deletes after a confirmation, and the place stays', async () => {
    const thread = stage.newThread()
    const mina = await stage.reader('미나')
    await mina.post(thread, '지우고 싶은 말')
    const page = await stage.open({ thread, as: mina })
    const remove = async (answer: string) => {
      await page.getByRole('button', { name: '삭제' }).click()
      await page.getByRole('dialog').getByText('댓글을 삭제 하시겠습니까?').waitFor()
      await page.getByRole('dialog').getByRole('button', { name: answer }).click()
    }
    await page.getByRole('button', { name: '더보기: 미나' }).click()
    await remove('취소')
    await page.getByText('지우고 싶은 말').waitFor()
    await remove('삭제')
    await page.getByText('작성자가 삭제한 댓글입니다').waitFor()
    await expect.poll(() => page.locator('article').evaluate((article) => article.matches(':focus'))).toBe(true)
    await page.getByRole('heading', { name: '0개의 댓글' }).waitFor()
  })
})

describe('words on a bad line', () => {
  it('stay on the page, and are sent again without being posted twice', async () => {
    const thread = stage.newThread()
    const page = await stage.open({ thread, as: await stage.reader('미나') })
    const keys: (string | undefined)[] = []
    await page.route('**/comments', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback()
      keys.push(route.request().headers()['idempotency-key'])
      if (keys.length > 1) return route.fallback()
      // It arrives, and the answer is lost.
      await route.fetch()
      await route.abort()
    })
    await field(page).fill('잃어버리면 안 되는 말')
    await send(page).click()
    await page.getByText('등록되지 않았습니다').first().waitFor()
    await page.locator('.failed .body', { hasText: '잃어버리면 안 되는 말' }).waitFor()
    await page.getByRole('button', { name: '다시 시도' }).click()
    await expect.poll(() => keys.length).toBe(2)
    await expect.poll(() => page.locator('.failed, .sending').count()).toBe(0)
    await page.getByRole('heading', { name: '1개의 댓글' }).waitFor()
    expect(keys[1]).toBe(keys[0])
    await page.reload()
    await page.locator('.body').first().waitFor()
    expect(await page.locator('.body').count()).toBe(1)
  })

  it('go back into the field to be written again', async () => {
    const page = await stage.open({ thread: stage.newThread(), as: await stage.reader('미나') })
    await page.route('**/comments', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()))
    await field(page).fill('다듬고 싶은 말')
    await send(page).click()
    await page.getByRole('button', { name: '고쳐 쓰기' }).click()
    await expect.poll(() => field(page).inputValue()).toBe('다듬고 싶은 말')
    expect(await page.locator('article').count()).toBe(0)
  })

  it('leave alone what was begun since, thrown away or written again', async () => {
    const page = await stage.open({ thread: stage.newThread(), as: await stage.reader('미나') })
    await page.route('**/comments', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()))
    for (const [answer, kept] of [
      ['버리기', '다음 말'],
      ['고쳐 쓰기', '못 간 말\n다음 말'],
    ] as const) {
      await field(page).fill('못 간 말')
      await send(page).click()
      await field(page).fill('다음 말')
      await page.getByRole('button', { name: answer }).click()
      await expect.poll(() => page.locator('article').count()).toBe(0)
      expect(await field(page).inputValue()).toBe(kept)
    }
  })

  it('stay on the page when the thread is read anew, also as a reply to a reply', async () => {
    const thread = stage.newThread()
    const jun = await stage.reader('준')
    const root = await jun.post(thread, '질문입니다')
    await jun.post(thread, '덧붙입니다', root.id)
    const page = await stage.open({ thread, as: await stage.reader('미나') })
    await page.getByRole('button', { name: '답글 1개 보기' }).click()
    await page.locator('.replies').getByRole('button', { name: '답글: 준' }).click()
    await page.route('**/comments', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()))
    await page.getByRole('textbox', { name: '준님에게 답글' }).fill('닿지 못한 답의 답')
    await page.getByRole('button', { name: '답글 등록' }).click()
    await page.locator('.failed').waitFor()
    await page.getByRole('button', { name: '과거순' }).click()
    await page.getByRole('button', { name: '답글 1개 보기' }).waitFor()
    await page.locator('.failed .body', { hasText: '닿지 못한 답의 답' }).waitFor({ timeout: 5_000 })
  })

  it('survive a reload, sent or not', async () => {
    const page = await stage.open({ thread: stage.newThread(), as: await stage.reader('미나') })
    await field(page).fill('쓰다 만 말')
    await page.reload()
    await expect.poll(() => field(page).inputValue()).toBe('쓰다 만 말')
    await send(page).click()
    await page.getByRole('heading', { name: '1개의 댓글' }).waitFor()
    // The stream may have told of it before the answer to the sending came.
    await expect.poll(() => page.locator('.sending').count()).toBe(0)
    await page.reload()
    await field(page).waitFor()
    expect(await field(page).inputValue()).toBe('')
  })

  it('are safe while the line is down, and the reader is told', async () => {
    const page = await stage.open({ thread: stage.newThread(), as: await stage.reader('미나') })
    await page.context().setOffline(true)
    await page.getByText('인터넷 연결이 끊겼습니다').waitFor()
    await page.context().setOffline(false)
    await expect.poll(() => page.getByText('인터넷 연결이 끊겼습니다').count()).toBe(0)
  })

  it('are refused with a reason where the site allows no more', async () => {
    const page = await stage.open({ thread: stage.newThread(), as: await stage.reader('미나') })
    await page.route('**/comments', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({
            status: 429,
            headers: {
              'retry-after': '9',
              'access-control-allow-origin': '*',
              'access-control-expose-headers': 'retry-after',
            },
            json: { code: 'too-many-requests' },
          })
        : route.fallback(),
    )
    await field(page).fill('너무 빠른 말')
    await send(page).click()
    await page.getByText('요청이 많습니다. 9초 후 다시 시도해 주세요').first().waitFor()
  })
})
