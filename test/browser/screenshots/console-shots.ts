import type { Page } from 'playwright-core'
import type { StaffRole } from './start-product.js'

/** One picture of the console. */
export interface Shot {
  name: string
  role: StaffRole
  language: 'ko' | 'en'
  theme: 'light' | 'dark'
  size?: 'desk' | 'tablet' | 'phone'
  /** Below `/console`. */
  path: string
  /** Brings the page into the state that is shown. */
  prepare?: (page: Page) => Promise<void>
}

const caseIsThere = async (page: Page) => {
  await page.locator('[data-case]').waitFor()
  await page.locator('.outcome-button:enabled').first().waitFor()
  await page.locator('.author-panel').waitFor()
}

const rowsAreThere = async (page: Page) => {
  await page.locator('.table-row').first().waitFor()
}

/** The first row of a list, opened. */
const opened = (selector: string) => async (page: Page) => {
  await page.locator('.table-row').first().click()
  await page.locator(selector).first().waitFor()
}

/** A page in both languages and themes, and on a tablet. */
function everyWay(name: string, path: string, prepare: (page: Page) => Promise<void>): Shot[] {
  const shot = { role: 'lead', path, prepare } as const
  return [
    { ...shot, name: `${name}-ko-light`, language: 'ko', theme: 'light' },
    { ...shot, name: `${name}-en-dark`, language: 'en', theme: 'dark' },
    { ...shot, name: `${name}-ko-tablet`, language: 'ko', theme: 'light', size: 'tablet' },
  ]
}

/** Every page in the order of the navigation; pictures of one person show what that person has in hand. */
export const consoleShots: readonly Shot[] = [
  { name: 'desk-ko-light', role: 'moderator', language: 'ko', theme: 'light', path: '/desk', prepare: caseIsThere },
  { name: 'desk-ko-dark', role: 'moderator', language: 'ko', theme: 'dark', path: '/desk', prepare: caseIsThere },
  {
    ...{ name: 'desk-en-dark', role: 'moderator', language: 'en', theme: 'dark', path: '/desk' },
    prepare: async (page) => {
      await caseIsThere(page)
      await page.getByRole('button', { name: 'Display' }).click()
      await page.getByRole('dialog').getByRole('combobox').first().selectOption('always')
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.locator('.veil').waitFor()
    },
  },
  {
    ...{ name: 'desk-ko-tablet', role: 'moderator', language: 'ko', theme: 'light', size: 'tablet', path: '/desk' },
    prepare: caseIsThere,
  },
  {
    ...{ name: 'desk-ko-phone', role: 'moderator', language: 'ko', theme: 'light', size: 'phone', path: '/desk' },
    prepare: caseIsThere,
  },
  {
    ...{ name: 'queues-en-phone', role: 'lead', language: 'en', theme: 'dark', size: 'phone', path: '/queues' },
    prepare: rowsAreThere,
  },
  {
    ...{ name: 'desk-ko-undo', role: 'moderator', language: 'ko', theme: 'light', path: '/desk' },
    prepare: async (page) => {
      await caseIsThere(page)
      const id = await page.locator('[data-case]').getAttribute('data-case')
      await page.keyboard.press('KeyH')
      await page.locator(`[data-case]:not([data-case="${String(id)}"])`).waitFor()
      await page.getByRole('button', { name: /되돌리기/ }).waitFor()
      await caseIsThere(page)
    },
  },
  {
    ...{ name: 'keys-ko-light', role: 'moderator', language: 'ko', theme: 'light', path: '/desk' },
    prepare: async (page) => {
      await caseIsThere(page)
      await page.keyboard.press('Shift+?')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    ...{ name: 'palette-en-dark', role: 'moderator', language: 'en', theme: 'dark', path: '/desk' },
    prepare: async (page) => {
      await caseIsThere(page)
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').waitFor()
    },
  },
  ...everyWay('queues', '/queues', rowsAreThere),
  ...everyWay('people', '/people', rowsAreThere),
  ...everyWay('person', '/people?q=달빛산책', opened('.entry')),
  ...everyWay('appeals', '/appeals', rowsAreThere),
  ...everyWay('appeal', '/appeals', opened('.appeal-body')),
  ...everyWay('legal', '/legal', rowsAreThere),
  ...everyWay('legal-measures', '/legal?view=measures', rowsAreThere),
  ...everyWay('legal-notice', '/legal', opened('.notice-body')),
]
