import type { Locale } from '@moderato/contracts'
import type { ScreeningScore } from '../context.js'

/** A classifier outside our process. The caller asks before screening, and waits only so long. */
export abstract class ScorePort {
  /** Null when the classifier has no answer. @throws Error when it cannot be reached, or answers what nobody understands */
  abstract score(body: string, locale: Locale): Promise<ScreeningScore | null>
}
