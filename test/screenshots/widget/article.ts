import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '@moderato/contracts'
import type { Page } from 'playwright-core'
import { Reader } from '../../browser/support/reader.js'
import type { WidgetStage } from '../../browser/support/use-widget.js'
import { browserOf, type Shot } from '../shot.js'
import { articles, type WrittenComment } from './words.js'

const newspaperStyle = readFileSync(join(import.meta.dirname, '../../../apps/widget/demo/newspaper.css'), 'utf8')

/** An article of its own, so that no picture shows what was done for another. */
export interface PublishedArticle {
  thread: string
  locale: Locale
  /** Ids by the words of the comment. */
  ids: Map<string, string>
  /** Somebody by that name, the same one within the article. */
  person(name: string): Promise<Reader>
}

const published = new WeakMap<Page, PublishedArticle>()

/** The article that a page shows. */
export function articleOn(page: Page): PublishedArticle {
  const article = published.get(page)
  if (article === undefined) throw new Error('the page shows no article')
  return article
}

/** Writes an article's comments through the service; only how long ago they were written is made up afterwards. */
export async function writeArticle(stage: WidgetStage, locale: Locale): Promise<PublishedArticle> {
  const thread = stage.newThread()
  const person = (name: string) => Reader.of(stage.world, name, `${thread}-${name}`, locale)
  const article: PublishedArticle = { thread, locale, ids: new Map(), person }
  for (const comment of articles[locale].comments) await write(stage, article, comment, null)
  return article
}

async function write(
  stage: WidgetStage,
  article: PublishedArticle,
  comment: WrittenComment,
  parentId: string | null,
): Promise<void> {
  const { by, body, minutesAgo, up = 0, down = 0, replies = [] } = comment
  const author = await article.person(by)
  const { id } = await author.post(article.thread, body, parentId, articles[article.locale].title)
  article.ids.set(body, id)
  for (let at = 0; at < up + down; at++) {
    await (await stage.reader(`voter-${String(at)}`)).vote(id, at < up ? 'up' : 'down')
  }
  await stage.world.sql(
    `update comment set created_at = now() - interval '${String(minutesAgo)} minutes' where id = '${id}'`,
  )
  for (const reply of replies) await write(stage, article, reply, id)
}

export interface Opening {
  /** Whether the article's reader is signed in. Default true. */
  isSignedIn?: boolean
  /** Further attributes of the element. */
  attributes?: string
  /** CSS of the page. */
  css?: string
  /** Done to the article before the page is opened. */
  prepare?: (article: PublishedArticle, stage: WidgetStage) => Promise<void>
}

/** Opens an article of the shot's language on a newspaper's page. */
export function article(opening: Opening = {}): Shot<WidgetStage>['page'] {
  const { isSignedIn = true, attributes = '', css = '', prepare } = opening
  return async (stage, shot) => {
    const { title, text, reader } = articles[shot.locale]
    const written = await writeArticle(stage, shot.locale)
    await prepare?.(written, stage)
    const page = await stage.open({
      thread: written.thread,
      locale: shot.locale,
      title,
      attributes,
      head: `<style>${newspaperStyle}h1{margin-top:1.25rem}${css}</style>`,
      before: `<p>${text}</p>`,
      browser: browserOf(shot),
      ...(isSignedIn ? { as: await written.person(reader) } : {}),
    })
    if (isSignedIn) await page.getByRole('textbox').first().waitFor()
    published.set(page, written)
    return page
  }
}
