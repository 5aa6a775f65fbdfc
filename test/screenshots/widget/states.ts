import type { WidgetStage } from '../../browser/support/use-widget.js'
import type { Shot } from '../shot.js'
import { article, articleOn } from './article.js'
import { blockForATime, hide, putUnderElection } from './judge.js'
import { bodyOf, commentAt, confirm, discussed, openDialog, own, pressSeldom, write } from './steps.js'

type WidgetShot = Shot<WidgetStage>

const phone = { viewport: 'phone', theme: 'light', locale: 'ko' } as const
const desktop = { viewport: 'desktop', theme: 'light', locale: 'ko' } as const
const vietnamese = { viewport: 'narrow', theme: 'light', locale: 'vi' } as const

/** As many characters as the words say, in lines as people write them. */
const long = (words: string, chars: number) => words.repeat(Math.ceil(chars / words.length)).slice(0, chars)
const koreanWords = '작은 서점이 오래 남으려면 손님이 자주 들러야 합니다. '
const vietnameseWords = 'Muốn hiệu sách nhỏ sống lâu thì phải có khách ghé thường xuyên. '

const writing = (words: string, chars: number): Pick<WidgetShot, 'page' | 'steps'> => ({
  page: article(),
  steps: (page) => write(page, long(words, chars)),
})

const failedPost: Pick<WidgetShot, 'page' | 'steps'> = {
  page: article(),
  steps: async (page) => {
    await page.route('**/comments', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()))
    await write(page, bodyOf(page, discussed))
    await page.locator('.composer button[type=submit]').first().click()
    await page.locator('.failed').waitFor()
  },
}

const blockedPlace: Pick<WidgetShot, 'page' | 'steps'> = {
  page: article(),
  steps: async (page) => {
    await openDialog(page, discussed, 1)
    await confirm(page)
    await page.locator('.gone').waitFor()
  },
}

const edit: Pick<WidgetShot, 'page' | 'steps'> = {
  page: article(),
  steps: async (page) => {
    await pressSeldom(page, own, 0)
    await page.locator('article textarea').waitFor()
  },
}

const blockedByLaw: Pick<WidgetShot, 'page' | 'steps'> = {
  page: article({ prepare: (written, stage) => blockForATime(written, stage, discussed) }),
  steps: (page) => page.locator('.gone').scrollIntoViewIfNeeded(),
}

const blockedByCommission: Pick<WidgetShot, 'page' | 'steps'> = {
  ...blockedByLaw,
  page: article({ prepare: (written, stage) => blockForATime(written, stage, discussed, 'election-commission') }),
}

const election: Pick<WidgetShot, 'page'> = { page: article({ prepare: putUnderElection }) }

/** Of the four comments one is hidden, one deleted by its author, one blocked by the law. */
const gone: Pick<WidgetShot, 'page'> = {
  page: article({
    prepare: async (written, stage) => {
      const ids = [...written.ids.values()]
      await hide(written, stage, 1)
      await (await written.person('봄바람')).delete(ids[0] ?? '')
      await blockForATime(written, stage, discussed)
      await hide(written, stage, ids.length - 1)
    },
  }),
}

export const states: WidgetShot[] = [
  { name: 'ko-phone-near-limit', ...phone, ...writing(koreanWords, 288) },
  { name: 'ko-phone-over-limit', ...phone, ...writing(koreanWords, 305) },
  { name: 'vi-narrow-over-limit', ...vietnamese, ...writing(vietnameseWords, 312) },
  { name: 'ko-phone-failed', ...phone, ...failedPost, isKept: true },
  { name: 'en-desktop-dark-failed', ...desktop, locale: 'en', theme: 'dark', ...failedPost },
  { name: 'vi-narrow-failed', ...vietnamese, ...failedPost },
  {
    name: 'ko-phone-offline',
    ...phone,
    page: article(),
    steps: async (page) => {
      await page.context().setOffline(true)
      await page.locator('.banner').waitFor()
    },
  },
  {
    name: 'ko-phone-load-failed',
    ...phone,
    page: article(),
    steps: async (page) => {
      await page.route(/\/comments\?/, (route) => route.abort())
      await page.reload()
      await page.locator('[role=alert] .button').waitFor()
    },
  },
  { name: 'ko-phone-blocked', ...phone, ...blockedPlace },
  { name: 'vi-narrow-blocked', ...vietnamese, ...blockedPlace },
  { name: 'ko-phone-edit', ...phone, ...edit },
  { name: 'vi-narrow-edit', ...vietnamese, ...edit },
  {
    name: 'ko-phone-vote-refused',
    ...phone,
    page: article(),
    steps: async (page) => {
      for (const vote of [0, 1]) {
        await commentAt(page, discussed).locator('.vote').nth(vote).click()
        await page.locator(vote === 0 ? '[aria-pressed=true].vote' : '.note').waitFor()
      }
    },
  },
  {
    name: 'ko-desktop-new-comments',
    ...desktop,
    isKept: true,
    page: article(),
    steps: async (page) => {
      const stranger = await articleOn(page).person('느린걸음')
      for (const words of ['헌책방 이야기도 다뤄 주세요.', '저희 동네도 궁금합니다.'])
        await stranger.post(articleOn(page).thread, words)
      await page.locator('.fresh-button', { hasText: '2' }).waitFor()
    },
  },
  {
    name: 'ko-phone-reply',
    ...phone,
    page: article(),
    steps: async (page) => {
      await commentAt(page, discussed).locator('[data-reply]').click()
      await page.locator('.composer-title').waitFor()
    },
  },
  { name: 'ko-phone-blocked-by-law', ...phone, ...blockedByLaw },
  { name: 'vi-narrow-blocked-by-law', ...vietnamese, ...blockedByLaw },
  { name: 'ko-phone-blocked-by-commission', ...phone, ...blockedByCommission, isKept: true },
  { name: 'vi-narrow-blocked-by-commission', ...vietnamese, ...blockedByCommission },
  { name: 'en-desktop-blocked-by-law', ...desktop, locale: 'en', ...blockedByLaw },
  { name: 'ko-phone-election', ...phone, ...election, isKept: true },
  { name: 'ko-desktop-dark-election', ...desktop, theme: 'dark', ...election },
  { name: 'en-desktop-election', ...desktop, locale: 'en', ...election },
  { name: 'ja-phone-election', ...phone, locale: 'ja', ...election },
  { name: 'zh-phone-election', ...phone, locale: 'zh', ...election },
  { name: 'vi-narrow-election', ...vietnamese, ...election },
  { name: 'ko-phone-gone', ...phone, ...gone, isKept: true },
  { name: 'ko-phone-signed-out', ...phone, page: article({ isSignedIn: false }) },
  { name: 'ko-narrow-light', ...phone, viewport: 'narrow', page: article() },
  { name: 'vi-narrow-light', ...vietnamese, page: article() },
  { name: 'en-narrow-light', ...phone, viewport: 'narrow', locale: 'en', page: article() },
  { name: 'ko-zoomed-light', ...desktop, viewport: 'zoomed', page: article() },
  { name: 'vi-zoomed-light', ...desktop, viewport: 'zoomed', locale: 'vi', page: article() },
  { name: 'ko-desktop-forced-colors', ...desktop, browser: { forcedColors: 'active' }, page: article() },
  {
    name: 'ko-phone-forced-colors-report',
    ...phone,
    browser: { forcedColors: 'active' },
    page: article(),
    steps: (page) => openDialog(page, discussed, 0),
  },
]
