import { limits } from './limits.js'
import { reportCategories } from './report-categories.js'
import type { CommentSort } from './vocabulary.js'

/** Limits of one edition (a language edition of the newspaper). */
export interface EditionSettings {
  /** Longest comment, graphemes. */
  bodyCharsMax: number
}

/** Hiding by reports alone, until a reviewer looks. */
export interface AutoHideSettings {
  enabled: boolean
  /** Least sum of the weights of three or more independent reporters; one reporter weighs 0.25 to 1.75. */
  threshold: number
}

/** What comments are screened for before they are published; null lets everything pass. Word lists stand apart. */
export interface ScreeningSettings {
  /** Same text again by one author within a day; texts of at most `sparedCharsMax` graphemes are never counted. */
  repeat: { sparedCharsMax: number; earlierMax: number; action: 'hold' | 'refuse' } | null
  links: {
    linksMax: number
    action: 'hold' | 'refuse'
    allowedDomains: string[]
    blockedDomains: string[]
  } | null
  /** Comments of accounts that are younger, or have fewer published comments, wait for a reviewer. */
  newAccount: { ageSecMin: number; publishedMin: number } | null
}

/** From which score of the installation's classifier on a comment is acted on, 0 to 1; null never does. */
export interface ScoreThresholds {
  /** Waits for a reviewer. */
  holdFrom: number | null
  refuseFrom: number | null
}

/** Who is too young to take part. A token says so by `minor`, or by `birthdate` as OpenID Connect has it. */
export interface AgeGateSettings {
  /** Full years; 14 in Korea (Personal Information Protection Act, article 22-2). */
  yearsMin: number
  /** What a token that says nothing of age leads to. */
  unknown: 'allow' | 'refuse'
}

/** Stricter rules for a time around an election: comments are ordered newest first alone, and readers write less. */
export interface ElectionModeSettings {
  /** First moment, ISO 8601 with an offset. */
  from: string
  /** First moment after it, ISO 8601 with an offset. */
  until: string
  /** Sections whose articles it concerns; empty for all articles. */
  sections: string[]
  /** As for the site; the tighter of both holds. */
  commentsPerThreadMax: number | null
  commentsPerDayMax: number | null
  commentPauseSec: number
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
  /** Whether readers are told how many comments of an article were deleted or removed. */
  goneCounts: boolean
  /** Whether readers are told that an author may not write at present. */
  restrictedLabels: boolean
  defaultSort: CommentSort
  editWindowSec: number
  /** Time in which a reviewer may take back an own decision. */
  undoWindowSec: number
  /** Days in which a decision or sanction can be appealed. Source: Regulation (EU) 2022/2065, article 20: at least six months. */
  appealWindowDays: number
  /** Whether every report of a comment that was cleared opens a new case; else its weight has to reach twice `autoHide.threshold`. */
  reopensAlways: boolean
  /** Life of a claim without renewal. */
  leaseSec: number
  /** Writes a minute and reader. */
  writesPerMinute: number
  staffWritesPerMinute: number
  screening: ScreeningSettings
  /** Null asks no classifier. Apart from `screening`, which clients that know of no scores replace as a whole. */
  scoreThresholds: ScoreThresholds | null
  /** Codes a decision may cite. */
  policyCodes: string[]
  autoHide: AutoHideSettings
  /** Share of decisions that a second reviewer makes again without seeing the first, 0 to 1. */
  secondReviewShare: number
  /** Keeps nothing of people who are too young, and lets them read alone; null lets everybody take part. */
  ageGate: AgeGateSettings | null
  /** Whether only who was warned within a year can be suspended or banned. Source: Regulation (EU) 2022/2065, article 23. */
  suspendAfterWarning: boolean
  /**
   * What follows when a temporary block runs out undecided; the law leaves day 31 to the service. Orders of authorities and claims of
   * state bodies stay with their reviewers whatever it says.
   */
  temporaryBlockExpiry: 'restore' | 'remove-if-no-objection'
  /** Null for none. */
  electionMode: ElectionModeSettings | null
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
  goneCounts: false,
  restrictedLabels: false,
  defaultSort: 'newest',
  editWindowSec: 300,
  undoWindowSec: 600,
  appealWindowDays: 183,
  reopensAlways: false,
  leaseSec: 300,
  writesPerMinute: 60,
  staffWritesPerMinute: 600,
  screening: {
    repeat: { sparedCharsMax: 15, earlierMax: 1, action: 'hold' },
    links: { linksMax: 2, action: 'hold', allowedDomains: [], blockedDomains: [] },
    newAccount: null,
  },
  scoreThresholds: null,
  policyCodes: [...reportCategories, 'ok'],
  autoHide: { enabled: false, threshold: 4 },
  secondReviewShare: 0,
  ageGate: null,
  suspendAfterWarning: false,
  temporaryBlockExpiry: 'restore',
  electionMode: null,
}

/** Least and most of the whole numbers a site may set. Apart from the limits that readers meet: their pages do without. */
export const settingBounds = {
  commentsPerThreadMax: [1, 10_000],
  commentsPerDayMax: [1, 10_000],
  commentPauseSec: [0, 3600],
  votesPerDayMax: [1, 100_000],
  editWindowSec: [0, 86_400],
  undoWindowSec: [0, 86_400],
  appealWindowDays: [1, 3660],
  leaseSec: [30, 3600],
  writesPerMinute: [1, 6000],
  staffWritesPerMinute: [10, 60_000],
} as const satisfies Partial<Record<keyof SiteSettings, readonly [number, number]>>
export type BoundSetting = keyof typeof settingBounds

/** Longest time that stricter rules around an election may be set for: a mode that nobody ends is a mistake. */
export const electionDaysMax = 366
