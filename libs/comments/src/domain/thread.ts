import type { SiteId, ThreadId, ThreadKey } from '@moderato/kernel'
import type { SiteSettings, ThreadState } from '@moderato/contracts'
import { limits } from '@moderato/contracts'

/** The comments of one article. Comes into being with the first comment. */
export interface Thread {
  siteId: SiteId
  id: ThreadId
  key: ThreadKey
  url: string | null
  title: string | null
  /** Language edition of the article; decides how long a comment may be. */
  edition: string
  state: ThreadState
  /** Published comments, replies included. */
  commentCount: number
}

/** Longest comment of an edition, graphemes. */
export function bodyCharsMaxOf(settings: SiteSettings, edition: string): number {
  return settings.editions[edition]?.bodyCharsMax ?? limits.bodyCharsDefault
}
