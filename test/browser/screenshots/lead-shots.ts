import type { Page } from 'playwright-core'
import type { Shot } from './console-shots.js'

type View = Pick<Shot, 'role' | 'path' | 'prepare'>

const settled = async (page: Page) => {
  await page.locator('.state.loading, .skeleton').first().waitFor({ state: 'detached' })
}

const withPlots = async (page: Page) => {
  await settled(page)
  await page.locator('.recharts-surface').first().waitFor()
}

/** Parts of the lead's room and of the numbers; each is shown in both languages and themes, and on a tablet. */
const views: Readonly<Record<string, View>> = {
  'lead-queues': { role: 'lead', path: '/lead/queues', prepare: settled },
  'lead-rules': {
    ...{ role: 'lead', path: '/lead/rules' },
    prepare: async (page) => {
      await page.getByRole('button', { name: /미리 보기|Preview/ }).click()
      await page.locator('.effect p').first().waitFor()
    },
  },
  'lead-members': { role: 'lead', path: '/lead/members', prepare: settled },
  'lead-word-lists': { role: 'lead', path: '/lead/words', prepare: settled },
  'lead-words': {
    ...{ role: 'lead', path: '/lead/words/new' },
    prepare: async (page) => {
      await page.locator('.word-row .input').first().fill('수준')
      await page.getByRole('button', { name: /미리 보기|Preview/ }).click()
      await page.locator('mark').first().waitFor()
    },
  },
  'lead-policies': { role: 'lead', path: '/lead/policies', prepare: settled },
  'lead-articles': { role: 'lead', path: '/lead/articles', prepare: settled },
  'lead-settings': { role: 'admin', path: '/lead/settings', prepare: settled },
  'lead-election': {
    ...{ role: 'admin', path: '/lead/settings' },
    prepare: async (page) => {
      await settled(page)
      await page.getByLabel(/^(선거 기간 운영|Rules around an election)$/).check()
      await page.getByLabel(/^(적용할 섹션|Sections)$/).fill('politics,')
      await page.getByLabel(/^(선거 기간 하루 댓글 수|Comments a day, meanwhile)$/).fill('5')
      await page.getByLabel(/^(댓글을 넣을 수 있는 주소|Addresses that may embed comments)$/).scrollIntoViewIfNeeded()
    },
  },
  'lead-webhooks': { role: 'lead', path: '/lead/webhooks', prepare: settled },
  'lead-keys': { role: 'admin', path: '/lead/keys', prepare: settled },
  'numbers-site': { role: 'lead', path: '/numbers', prepare: withPlots },
  'numbers-agreement': { role: 'lead', path: '/numbers/agreement', prepare: settled },
  'numbers-mine': { role: 'moderator', path: '/numbers/mine', prepare: withPlots },
}

export const leadShots: readonly Shot[] = Object.entries(views).flatMap(([name, view]): Shot[] => [
  { ...view, name: `${name}-ko-light`, language: 'ko', theme: 'light' },
  { ...view, name: `${name}-en-dark`, language: 'en', theme: 'dark' },
  { ...view, name: `${name}-ko-tablet`, language: 'ko', theme: 'light', size: 'tablet' },
])
