import type { ComponentType } from 'react'
import type { Role } from '@moderato/contracts'
import type { IconName } from '../parts/icon.js'
import type { Catalogue } from '../texts/catalogue.js'

/** What every page's texts have at least. */
export interface PageTexts {
  /** Name in the navigation. */
  readonly nav: string
}

/** One address of a page; what it shows is loaded when it is first opened. */
export interface PageRoute {
  /** Below `/console`, e.g. `people/:userId`. */
  readonly path: string
  readonly load: () => Promise<ComponentType>
  /** Asks the service for what the page will show, while its code is still on the way. */
  readonly warm?: (search: URLSearchParams) => void
}

/** A page of the console: the one thing a folder of `pages/` exports by default from its `page.ts`. */
export interface Page {
  readonly id: 'desk' | 'queues' | 'people' | 'appeals' | 'legal' | 'lead' | 'numbers'
  readonly icon: IconName
  /** Who sees it in the navigation. */
  readonly role: Role
  readonly texts: Catalogue<PageTexts>
  /** Keys that lead to it, pressed after `g`. */
  readonly goKey: string
  /** The first is where the navigation leads. */
  readonly routes: readonly PageRoute[]
}

/** Types a page's definition. */
export function definePage(page: Page): Page {
  return page
}
