import type { Locale } from '@moderato/contracts'
import type { ScreeningScore } from '../context.js'

/** A classifier outside our process. The caller asks before screening, with a time limit of its own. */
export interface ScorePort {
  /** Null when the classifier has no answer; never rejects. */
  score(body: string, locale: Locale): Promise<ScreeningScore | null>
}
