import { limits } from '@moderato/contracts'
import type { CompiledWordLists } from './matching/compiled-word-lists.js'

/** What a phase may answer to a comment it objects to. */
export type Objection = 'hold' | 'refuse'

/** How a site screens comments of one edition; a phase whose settings are null lets everything pass. */
export interface ScreeningPolicy {
  /** Most graphemes of a comment. */
  readonly bodyCharsMax: number
  readonly repeat: RepeatPolicy | null
  readonly links: LinkPolicy | null
  readonly wordLists: CompiledWordLists | null
  readonly newAccount: NewAccountPolicy | null
  readonly score: ScorePolicy | null
}

/** When a text counts as posted too often by one author. */
export interface RepeatPolicy {
  /** Texts of at most so many graphemes may be repeated at will: praise and laughter are short. */
  readonly sparedCharsMax: number
  /** How often one author may have posted the same text before; at least 1 sets the first repeat free. */
  readonly earlierMax: number
  readonly action: Objection
}

/** How many links a comment may hold, and where to. */
export interface LinkPolicy {
  /** Most links to hosts that are not allowed below. */
  readonly linksMax: number
  /** What more links than that lead to. */
  readonly action: Objection
  /** Domains whose links are not counted, with everything below them. */
  readonly allowedDomains: readonly string[]
  /** Domains whose links are always refused. */
  readonly blockedDomains: readonly string[]
}

/** Whose comments wait for review because the account is new. */
export interface NewAccountPolicy {
  /** An account younger than this is new, seconds. */
  readonly ageSecMin: number
  /** An author with fewer published comments is new, however old the account. */
  readonly publishedMin: number
}

/** From which score of the classifier on a comment waits or is refused. */
export interface ScorePolicy {
  /** Scores from here on hold the comment, 0 to 1; null never does. */
  readonly holdFrom: number | null
  /** Scores from here on refuse it, 0 to 1; null never does. */
  readonly refuseFrom: number | null
}

/** What a site starts with: length and repeats, links held beyond two, nothing else. */
export const defaultScreeningPolicy: ScreeningPolicy = {
  bodyCharsMax: limits.bodyCharsDefault,
  repeat: { sparedCharsMax: 15, earlierMax: 1, action: 'hold' },
  links: { linksMax: 2, action: 'hold', allowedDomains: [], blockedDomains: [] },
  wordLists: null,
  newAccount: null,
  score: null,
}
