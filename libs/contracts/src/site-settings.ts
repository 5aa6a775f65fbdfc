import { limits } from './limits.js'
import { reportCategories, type CommentSort } from './vocabulary.js'

/** Limits of one edition (a language edition of the newspaper). */
export interface EditionSettings {
  /** Longest comment, graphemes. */
  bodyCharsMax: number
}

/** Everything a site may decide for itself. Stored sparsely: what a site does not set follows the defaults. */
export interface SiteSettings {
  /** By edition code, e.g. `ko`; an edition not named here has the default limit. */
  editions: Record<string, EditionSettings>
  defaultEdition: string
  /** Origins that may embed the widget and call the API from a browser; empty allows every origin. */
  origins: string[]
  /** Comments one reader may write under one article, deleted ones counted; null for any number. */
  commentsPerThreadMax: number | null
  commentsPerDayMax: number | null
  /** Least time between two comments of a reader. */
  commentPauseSec: number
  votesPerDayMax: number | null
  downVotes: boolean
  defaultSort: CommentSort
  editWindowSec: number
  /** Time in which a reviewer may take back an own decision. */
  undoWindowSec: number
  /** Life of a claim without renewal. */
  leaseSec: number
  /** Writes a minute and reader. */
  writesPerMinute: number
  staffWritesPerMinute: number
  /** Codes a decision may cite. */
  policyCodes: string[]
}

/** Settings of a new site. */
export const defaultSiteSettings: SiteSettings = {
  editions: { ko: { bodyCharsMax: limits.bodyCharsDefault } },
  defaultEdition: 'ko',
  origins: [],
  commentsPerThreadMax: 3,
  commentsPerDayMax: 20,
  commentPauseSec: 10,
  votesPerDayMax: 50,
  downVotes: true,
  defaultSort: 'newest',
  editWindowSec: 300,
  undoWindowSec: 600,
  leaseSec: 300,
  writesPerMinute: 60,
  staffWritesPerMinute: 600,
  policyCodes: [...reportCategories, 'ok'],
}
