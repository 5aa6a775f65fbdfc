import { beforeAll, describe, expect, it } from 'vitest'
import { newThread, post, report } from '../../support/world/actions.js'
import { crowdQueue } from '../../support/crowded-queue.js'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'

/** Half a second is what it takes at most on a machine with nothing else to do; tests run beside others. */
const boundMs = 2_000

describe('the page of queues', () => {
  const stage = useConsole()

  async function waitingComments(author: string, bodies: string[]): Promise<void> {
    const [writer, reporter] = [await stage.world.as(author), await stage.world.reader()]
    for (const body of bodies) await report(reporter, await post(writer, newThread(), body), 'spam')
    await stage.world.settle()
  }

  it('finds cases by words and by authors, and keeps the question in the address', async () => {
    await waitingComments('박서준', ['오늘 환율이 또 올랐네요', '금리는 그대로군요'])
    const page = await stage.open({ path: '/queues' })
    await page.getByRole('row', { name: /환율이 또/ }).waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
    await page.keyboard.press('Slash')
    await page.keyboard.type('환율')
    await page.getByRole('row', { name: /금리는 그대로/ }).waitFor({ state: 'detached' })
    expect(await page.getByRole('row', { name: /환율이 또/ }).count()).toBe(1)
    // Whoever types slowly is searched for by the first letter, too.
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('환율')
    await page.getByRole('searchbox').fill('박서준')
    await page.getByRole('row', { name: /금리는 그대로/ }).waitFor()
    await page.getByRole('searchbox').fill('아무도 안 쓴 말')
    await page.getByText('조건에 맞는 사건이 없습니다').waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
  })

  it('shows what comes and goes while it is open', async () => {
    const page = await stage.open({ path: '/queues' })
    await waitingComments('새로운 독자', ['방금 신고된 댓글입니다'])
    await page.getByRole('row', { name: /방금 신고된/ }).waitFor()
  })

  it('shows what comes between the reading and the opening of its line', async () => {
    await waitingComments('이른 독자', ['먼저 신고된 댓글입니다'])
    const page = await stage.window()
    await page.route('**/moderation/events', async (route) => {
      await page.getByRole('row', { name: /먼저 신고된/ }).waitFor()
      await waitingComments('늦은 독자', ['그 사이에 신고된 댓글입니다'])
      await route.continue()
    })
    await stage.enter(page, { path: '/queues' })
    await page.getByRole('row', { name: /그 사이에 신고된/ }).waitFor()
  })

  it('decides many together, after saying how many, and asks again when their number changed', async () => {
    await waitingComments('광고왕', ['최저가 보장 1탄', '최저가 보장 2탄'])
    const page = await stage.open({ path: '/queues?state=queued&q=최저가' })
    await page.getByRole('button', { name: '조건에 맞는 2건 모두 판단' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('지금 기다리는 사건 2건에').waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
    await dialog.getByText('삭제', { exact: true }).click()
    await dialog.getByLabel('근거 정책').selectOption('spam')
    await waitingComments('광고왕', ['최저가 보장 3탄'])
    stage.expectComplaint(/409/)
    await dialog.getByRole('button', { name: '2건 판단' }).click()
    await dialog.getByText('그사이 3건이 되었습니다').waitFor()
    await dialog.getByRole('button', { name: '3건 판단' }).click()
    await page.getByText('3건을 판단했습니다').waitFor()
    const left = await stage.world.sql<{ n: number }>(
      `select count(*)::int as n from comment where body like '최저가%' and status <> 'removed'`,
    )
    expect(left).toEqual([{ n: 0 }])
  })

  it('says what was decided also when the first answer got lost', async () => {
    await waitingComments('재방송', ['다시 보기 무료 1편', '다시 보기 무료 2편'])
    const page = await stage.open({ path: '/queues?state=queued&q=다시 보기' })
    await page.getByRole('button', { name: '조건에 맞는 2건 모두 판단' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('근거 정책').selectOption('spam')
    const lost = '**/cases/bulk-decisions'
    await page.route(lost, async (route) => {
      await route.fetch()
      await route.abort()
    })
    stage.expectComplaint(/ERR_FAILED/)
    await dialog.getByRole('button', { name: '2건 판단' }).click()
    await dialog.getByRole('alert').waitFor()
    await page.unroute(lost)
    await dialog.getByRole('button', { name: '2건 판단' }).click()
    await page.getByText('2건을 판단했습니다').waitFor()
  })

  it('opens a case at the desk with the keyboard alone', async () => {
    await waitingComments('글쓴이', ['키보드로 열 댓글'])
    const page = await stage.open({ path: '/queues?q=키보드로' })
    await page.getByRole('row', { name: /키보드로 열/ }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/desk\/[\da-f-]{36}$/)
  })
})

describe('the page of queues with 50,000 waiting cases', () => {
  const stage = useConsole({ worker: false })
  beforeAll(() => crowdQueue(stage.world, 50_000), 480_000)

  it('paints and searches without reading all of them', async () => {
    const warm = await stage.open({ path: '/queues?state=queued' })
    await warm.getByRole('row').nth(5).waitFor()
    const paints: number[] = []
    const rows: number[] = []
    const searches: number[] = []
    for (let run = 0; run < 5; run++) {
      await warm.reload({ waitUntil: 'commit' })
      await warm.getByRole('row').nth(5).waitFor()
      rows.push(await warm.evaluate<number>('performance.now()'))
      // Rows can be there before the browser has told of its first paint.
      const firstPaint = () =>
        warm.evaluate<number | null>(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null`)
      await expect.poll(firstPaint).not.toBeNull()
      paints.push((await firstPaint()) ?? Infinity)
      const word = ['환율', '김민준15', '환율 개입', '최지우3', '정하은44'][run] ?? ''
      await warm.getByRole('searchbox').fill(word)
      const begunAt = performance.now()
      await warm
        .getByRole('status')
        .filter({ hasText: /^\d{1,4}건$/ })
        .waitFor()
      await warm.getByRole('row', { name: word }).first().waitFor()
      searches.push(performance.now() - begunAt)
      await warm.getByRole('searchbox').fill('')
      await warm.getByRole('status').filter({ hasText: '10,000건 이상' }).waitFor()
    }
    const [paint, search] = [Math.min(...paints), Math.min(...searches)]
    const shown = (times: number[]) => times.map((ms) => ms.toFixed(0)).join(', ')
    console.log(
      `50,000 waiting: first paint ${shown(paints)} ms, first rows ${shown(rows)} ms, search ${shown(searches)} ms`,
    )
    expect(paint).toBeLessThan(boundMs)
    expect(search).toBeLessThan(boundMs)
  })

  it('holds only the rows in sight, however far one scrolls', async () => {
    const page = await stage.open({ path: '/queues?state=queued' })
    await page.getByRole('row').nth(5).focus()
    for (let pages = 0; pages < 6; pages++) await page.keyboard.press('End')
    expect(await page.locator('.table-row').count()).toBeLessThan(80)
  })
})
