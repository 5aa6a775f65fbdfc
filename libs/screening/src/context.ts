/** How an author stands with the site: `premoderated` writes only after review, `suspended` (banned too) not at all. */
export type AuthorStanding = 'good' | 'premoderated' | 'suspended'

/** What is known about a comment beside its text, fetched by the caller beforehand. */
export interface ScreeningContext {
  readonly author: {
    readonly standing: AuthorStanding
    /** Age of the account, seconds. */
    readonly ageSec: number
    /** Comments of the author that stand published. */
    readonly publishedCount: number
    /** Staff are screened for length only. */
    readonly isStaff: boolean
  }
  /** How often the author posted each text lately, by `repeatKey`; the caller chooses the time that counts. */
  readonly recentTexts: ReadonlyMap<string, number>
  /** The classifier's answer, or null where there is none: a silent classifier holds nothing up. */
  readonly score: ScreeningScore | null
}

/** How likely a comment breaks the rules. */
export interface ScreeningScore {
  /** 0 to 1. */
  readonly value: number
  /** Name and version of what computed it. */
  readonly model: string
}
