import { seedDemo } from '@moderato/demo'
import type { WidgetStage } from '../../browser/support/use-widget.js'
import { browserOf, type Shot, type viewports } from '../shot.js'

type WidgetShot = Shot<WidgetStage>

const seeded = new WeakMap<object, Promise<unknown>>()

/** Opens a page of the made-up newspaper that comes with the product. */
function demo(name: string): WidgetShot['page'] {
  return async (stage, shot) => {
    const { world } = stage
    if (!seeded.has(world)) seeded.set(world, seedDemo(world.database.url))
    await seeded.get(world)
    const page = await stage.browse(browserOf(shot))
    await page.goto(`${stage.origin}/demo/${name}`)
    await page
      .locator(name === '' ? 'moderato-trending .title' : 'moderato-thread article .body')
      .first()
      .waitFor()
    return page
  }
}

const windows = ['desktop', 'phone'] as const satisfies (keyof typeof viewports)[]
const pages: { page: string; name: string; locale: WidgetShot['locale'] }[] = [
  { page: '', name: 'front-page', locale: 'ko' },
  { page: 'article.html', name: 'article', locale: 'ko' },
  { page: 'dark.html', name: 'dark', locale: 'ko' },
  { page: 'vietnamese.html', name: 'vietnamese', locale: 'vi' },
  { page: 'strict-policy.html', name: 'strict-policy', locale: 'ko' },
  { page: 'foreign-origin.html', name: 'foreign-origin', locale: 'en' },
  { page: 'two-threads.html', name: 'two-threads', locale: 'en' },
]

/** The newspaper that `npm start` serves. */
export const demoPages: WidgetShot[] = pages.flatMap(({ page, name, locale }) =>
  windows.map((viewport) => ({
    ...{ name: `demo-${viewport}-${name}`, viewport, theme: 'light' as const, locale },
    page: demo(page),
  })),
)
