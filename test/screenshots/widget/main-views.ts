import type { WidgetStage } from '../../browser/support/use-widget.js'
import type { Shot } from '../shot.js'
import { article } from './article.js'
import { openReplies } from './steps.js'

type WidgetShot = Shot<WidgetStage>

const languages = ['ko', 'en', 'zh', 'ja', 'vi'] as const
const keptByName = /^(ko|en)-|-phone-light$/

/** A thread as somebody who is signed in reads it: every language, both windows, light and dark. */
export const mainViews: WidgetShot[] = languages.flatMap((locale) =>
  (['desktop', 'phone'] as const).flatMap((viewport) =>
    (['light', 'dark'] as const).map((theme): WidgetShot => {
      const name = `${locale}-${viewport}-${theme}`
      return {
        ...{ name, locale, viewport, theme, isKept: keptByName.test(name) },
        page: article(),
        steps: async (page) => {
          await openReplies(page)
          await page.evaluate('scrollTo(0, 0)')
        },
      }
    }),
  ),
)
