import type { Page } from 'playwright-core'
import { articleOn } from './article.js'
import { articles } from './words.js'

/** The comment that others answered: the longest of its article. */
export const discussed = 2
/** The reader's own comment: the newest. */
export const own = 3

/** What a comment of the article says. */
export function bodyOf(page: Page, at: number): string {
  return articles[articleOn(page).locale].comments[at]?.body ?? ''
}

/** The comment of that number, oldest first. */
export const commentAt = (page: Page, at: number) =>
  page.locator('article').filter({ has: page.locator('.body', { hasText: bodyOf(page, at) }) })

/** Opens what is needed seldom: report and block, or edit and delete where the comment is the reader's own. */
export async function openMore(page: Page, at: number): Promise<void> {
  await commentAt(page, at).locator('button.more').click()
}

/** Presses a button behind "more": 0 report or edit, 1 block or delete. */
export async function pressSeldom(page: Page, at: number, which: 0 | 1): Promise<void> {
  await openMore(page, at)
  await commentAt(page, at).locator('button.more ~ .action').nth(which).click()
}

export async function openDialog(page: Page, at: number, which: 0 | 1): Promise<void> {
  await pressSeldom(page, at, which)
  await page.getByRole('dialog').waitFor()
}

/** Shows the replies under the discussed comment. */
export async function openReplies(page: Page): Promise<void> {
  await page.locator('.branch-toggle').first().click()
  await page.locator('.replies article').first().waitFor()
}

/** The last button of the dialog: it does what the dialog asks about. */
export async function confirm(page: Page): Promise<void> {
  await page.locator('.dialog-foot .button').last().click()
}

export async function write(page: Page, text: string): Promise<void> {
  await page.locator('.composer textarea').first().fill(text)
  await page.locator('.composer [type=submit]').first().scrollIntoViewIfNeeded()
}

/** Opens the reader's own things at a tab. */
export async function openActivity(page: Page, tab: number): Promise<void> {
  await page.locator('.header .text-button').click()
  await page.getByRole('tab').nth(tab).click()
  await page.locator('.own > li').first().waitFor()
}
