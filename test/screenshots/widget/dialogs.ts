import type { WidgetStage } from '../../browser/support/use-widget.js'
import type { Shot } from '../shot.js'
import { article, articleOn, type Opening } from './article.js'
import { blockForATime, hide } from './judge.js'
import { bodyOf, confirm, discussed, openActivity, openDialog, own } from './steps.js'
import { articles } from './words.js'

type WidgetShot = Shot<WidgetStage>

const phone = { viewport: 'phone', theme: 'light', locale: 'ko' } as const
const desktop = { viewport: 'desktop', theme: 'light', locale: 'ko' } as const
const vietnamese = { viewport: 'narrow', theme: 'light', locale: 'vi' } as const

const report: Pick<WidgetShot, 'page' | 'steps'> = {
  page: article(),
  steps: async (page) => {
    await openDialog(page, discussed, 0)
    await page.getByRole('radio').nth(8).check()
    await page.locator('.dialog textarea').fill(articles[articleOn(page).locale].reason)
  },
}

const signIn: Pick<WidgetShot, 'page' | 'steps'> = {
  page: article({ isSignedIn: false }),
  steps: async (page) => {
    await page.locator('.signed-out').click()
    await page.getByRole('dialog').waitFor()
  },
}

const ask = (at: number, which: 0 | 1): Pick<WidgetShot, 'page' | 'steps'> => ({
  page: article(),
  steps: (page) => openDialog(page, at, which),
})

const activity = (tab: number): Pick<WidgetShot, 'page' | 'steps'> => ({
  page: article({ prepare: actMuch }),
  steps: (page) => openActivity(page, tab),
})

/** Something for every list of the reader's own. */
const actMuch: NonNullable<Opening['prepare']> = async (written, stage) => {
  const reader = await written.person(articles[written.locale].reader)
  const ids = [...written.ids.values()]
  await reader.caller.post(`/comments/${ids[1] ?? ''}/reports`, {
    category: 'misinformation',
    reason: '출처가 없는 숫자입니다',
  })
  const { author } = await (await written.person('파란우산')).post(written.thread, '광고입니다')
  await reader.caller.put(`/me/blocks/${author.id ?? ''}`)
  await hide(written, stage, ids.length - 1)
}

const unblock: Pick<WidgetShot, 'page' | 'steps'> = {
  page: article(),
  steps: async (page) => {
    await openDialog(page, discussed, 1)
    await confirm(page)
    await page.locator('.gone .text-button').first().click()
    await page.getByRole('dialog').waitFor()
  },
}

const appeal: Pick<WidgetShot, 'page' | 'steps'> = {
  page: article({ prepare: actMuch }),
  steps: async (page) => {
    await openActivity(page, 2)
    await page.locator('.own .strong').first().click()
    await page.locator('.own textarea').fill(bodyOf(page, own))
  },
}

const objection: Pick<WidgetShot, 'page' | 'steps'> = {
  page: article({ prepare: (written, stage) => blockForATime(written, stage, written.ids.size - 1) }),
  steps: async (page) => {
    await openActivity(page, 2)
    await page.locator('.own .strong').click()
    await page.locator('.own textarea').fill(bodyOf(page, own))
  },
}

const erasure: Pick<WidgetShot, 'page' | 'steps'> = {
  page: article(),
  steps: async (page) => {
    await openActivity(page, 4)
    await page.locator('.own .action').last().click()
  },
}

const reportedAlready: Pick<WidgetShot, 'page' | 'steps'> = {
  page: article({ prepare: actMuch }),
  steps: (page) => openDialog(page, 1, 0),
}

export const dialogs: WidgetShot[] = [
  { name: 'ko-phone-report', ...phone, ...report, isKept: true },
  { name: 'ko-phone-dark-report', ...phone, theme: 'dark', ...report },
  { name: 'ko-desktop-report', ...desktop, ...report },
  { name: 'en-phone-report', ...phone, locale: 'en', ...report },
  { name: 'ja-phone-report', ...phone, locale: 'ja', ...report },
  { name: 'zh-phone-report', ...phone, locale: 'zh', ...report },
  { name: 'ko-narrow-report', ...phone, viewport: 'narrow', ...report },
  { name: 'en-narrow-report', ...phone, viewport: 'narrow', locale: 'en', ...report },
  { name: 'vi-narrow-report', ...vietnamese, ...report, isKept: true },
  { name: 'ko-zoomed-report', ...desktop, viewport: 'zoomed', ...report },
  {
    name: 'ko-phone-receipt',
    ...phone,
    page: article(),
    steps: async (page) => {
      await report.steps?.(page, null as never)
      await confirm(page)
      await page.locator('.dialog [role=status]').waitFor()
    },
  },
  { name: 'ko-phone-sign-in', ...phone, ...signIn, isKept: true },
  { name: 'ko-desktop-sign-in', ...desktop, ...signIn },
  { name: 'vi-narrow-sign-in', ...vietnamese, ...signIn },
  { name: 'ko-phone-block', ...phone, ...ask(discussed, 1), isKept: true },
  { name: 'vi-narrow-block', ...vietnamese, ...ask(discussed, 1) },
  { name: 'ko-phone-delete', ...phone, ...ask(own, 1) },
  { name: 'en-desktop-dark-delete', ...desktop, locale: 'en', theme: 'dark', ...ask(own, 1) },
  { name: 'ko-desktop-activity', ...desktop, ...activity(0), isKept: true },
  { name: 'ko-phone-activity', ...phone, ...activity(0) },
  { name: 'ko-phone-reports', ...phone, ...activity(1) },
  { name: 'ko-phone-blocks', ...phone, ...activity(3) },
  { name: 'ko-phone-notices', ...phone, ...activity(2) },
  { name: 'ko-desktop-notices', ...desktop, ...activity(2) },
  { name: 'ko-phone-appeal', ...phone, ...appeal },
  { name: 'vi-narrow-appeal', ...vietnamese, ...appeal },
  { name: 'ko-phone-objection', ...phone, ...objection },
  { name: 'ko-phone-erasure', ...phone, ...erasure },
  { name: 'vi-narrow-erasure', ...vietnamese, ...erasure },
  { name: 'en-desktop-dark-erasure', ...desktop, locale: 'en', theme: 'dark', ...erasure },
  { name: 'ko-phone-already-reported', ...phone, ...reportedAlready },
  { name: 'ko-phone-unblock', ...phone, ...unblock },
  { name: 'vi-narrow-activity', ...vietnamese, ...activity(1) },
  { name: 'ja-phone-activity', ...phone, locale: 'ja', ...activity(1) },
]
