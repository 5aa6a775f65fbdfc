import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { locales, type Locale } from '@moderato/contracts'
import { findViolations } from '../support/accessibility.js'
import { useWidget } from '../support/use-widget.js'

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

/** Around now, under articles about politics. */
const electionMode = {
  ...{ from: inHours(-1), until: inHours(24), sections: ['politics'] },
  ...{ commentsPerThreadMax: null, commentsPerDayMax: null, commentPauseSec: 0 },
}
const stage = useWidget({ worker: false, settings: { electionMode } })

/** An article whose older comment has more votes. */
async function articleIn(section: string | null): Promise<string> {
  const thread = stage.newThread()
  const [mina, jun] = await Promise.all([stage.reader('미나'), stage.reader('준')])
  const older = await mina.post(thread, '먼저 쓴 의견')
  await jun.post(thread, '나중에 쓴 의견')
  await jun.vote(older.id, 'up')
  await arrange(thread, { section })
  return thread
}

async function arrange(thread: string, change: object): Promise<void> {
  const lead = await stage.world.as('lead-1', 'lead')
  expect(await lead.patch(`/moderation/threads/${thread}`, change)).toMatchObject({ status: 200 })
}

const words: Record<Locale, RegExp> = {
  ko: /^선거 기간입니다\. \d{4}년 .+까지 댓글은 최신순으로만 보이고, 작성 횟수와 간격이 더 제한될 수 있습니다\.$/,
  en: /^Election period: until .+\d{4}.+, comments are shown newest first only, and limits on writing may be tighter\.$/,
  zh: /^选举期间：至\d{4}年.+，评论仅按最新排序，发表条数和间隔可能受到更严格的限制。$/,
  ja: /^選挙期間中です。\d{4}年.+まで、コメントは新着順のみで表示され、投稿の回数や間隔の制限が強まることがあります。$/,
  vi: /^Thời gian bầu cử: đến .+\d{4}, bình luận chỉ xếp theo mới nhất và giới hạn viết có thể chặt chẽ hơn\.$/,
}

const orders = (page: Page) => page.getByRole('group', { name: '댓글 정렬' }).getByRole('button')
const bodies = (page: Page) => page.locator('.body').allTextContents()

describe('around an election', () => {
  it('readers are told in place of the orders, in every language', async () => {
    const thread = await articleIn('politics')
    for (const locale of locales) {
      const page = await stage.open({ thread, locale, attributes: 'sort="best"' })
      expect(await page.locator('.election').textContent()).toMatch(words[locale])
      expect(await page.locator('.sort').count()).toBe(0)
      expect(await bodies(page)).toEqual(['나중에 쓴 의견', '먼저 쓴 의견'])
      if (locale === 'ko') expect(await findViolations(page)).toEqual([])
    }
  })

  it('articles of other sections keep their orders', async () => {
    const page = await stage.open({ thread: await articleIn('sports'), attributes: 'sort="best"' })
    expect(await orders(page).allTextContents()).toEqual(['최신순', '과거순', '공감순'])
    expect(await page.locator('.election').count()).toBe(0)
    expect(await bodies(page)).toEqual(['먼저 쓴 의견', '나중에 쓴 의견'])
  })

  it('a thread that stands open learns of it, and is put into the order that it tells', async () => {
    const thread = await articleIn(null)
    const page = await stage.listen({ thread, attributes: 'sort="best"' })
    await expect.poll(() => bodies(page)).toEqual(['먼저 쓴 의견', '나중에 쓴 의견'])
    await arrange(thread, { section: 'politics' })
    await page.locator('.election').waitFor()
    await expect.poll(() => bodies(page)).toEqual(['나중에 쓴 의견', '먼저 쓴 의견'])
    await arrange(thread, { section: null })
    await page.getByRole('button', { name: '최신순', pressed: true }).waitFor()
    expect(await page.locator('.election').count()).toBe(0)
  })

  it('the orders come back when the time is over, and the one that is shown is marked', async () => {
    const thread = await articleIn('politics')
    const page = await stage.browse()
    await page.clock.install()
    await page.goto(stage.publish({ thread, attributes: 'sort="best"' }))
    await page.locator('.election').waitFor()
    await page.clock.fastForward('25:00:00')
    await page.getByRole('button', { name: '최신순', pressed: true }).waitFor()
    expect(await page.locator('.election').count()).toBe(0)
  })
})
