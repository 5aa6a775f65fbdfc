import type { Locale } from '@moderato/contracts'
import type { BrowserContextOptions, Page } from 'playwright-core'

/** One picture: a row of a table in a file of this folder. */
export interface Shot<Stage> {
  /** Of the file, and of the row in the output. */
  name: string
  /** Opens what is shown; wait for it here. */
  page: (stage: Stage, shot: Shot<Stage>) => Promise<Page>
  viewport: keyof typeof viewports
  theme: 'light' | 'dark'
  locale: Locale
  /** What is done before the picture is taken. */
  steps?: (page: Page, stage: Stage) => Promise<void>
  /** Belongs to the documents. All others are taken to be looked at, below `dist/screenshots`. */
  isKept?: boolean
  /** Beyond what viewport and theme say. */
  browser?: BrowserContextOptions
}

/** Windows that people have. The pictures of the documents are drawn with one and a half pixels to a point. */
export const viewports = {
  desktop: { viewport: { width: 1000, height: 900 }, deviceScaleFactor: 1 },
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1.5, isMobile: true, hasTouch: true },
  /** The narrowest that WCAG asks for. */
  narrow: { viewport: { width: 320, height: 640 }, deviceScaleFactor: 1.5, isMobile: true, hasTouch: true },
  /** A desktop window of 1000 × 900 at a zoom of 200 %. */
  zoomed: { viewport: { width: 500, height: 450 }, deviceScaleFactor: 2 },
} satisfies Record<string, BrowserContextOptions>

/** How the browser of a picture is set up. */
export function browserOf<Stage>({ viewport, theme, locale, browser }: Shot<Stage>): BrowserContextOptions {
  // Without motion nothing is caught half way.
  return { ...viewports[viewport], colorScheme: theme, locale, reducedMotion: 'reduce', ...browser }
}
