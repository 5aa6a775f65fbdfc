/** Bounds that hold for every site. Sites tighten them, never loosen them. */
export const limits = {
  /** Graphemes of a comment where an edition names no limit of its own. */
  bodyCharsDefault: 300,
  /** Highest limit an edition may set, graphemes. */
  bodyCharsMax: 2000,
  reasonCharsMax: 100,
  explanationCharsMax: 2000,
  /** Of what staff say about a case. */
  noteCharsMax: 500,
  /** Longest time a case may be put aside. */
  holdSecMax: 72 * 3600,
  appealCharsMax: 1000,
  legalTextCharsMax: 5000,
  contactCharsMax: 200,
  temporaryBlockDaysMax: 30,
  nameCharsMax: 60,
  threadKeyCharsMax: 200,
  urlCharsMax: 2000,
  titleCharsMax: 300,
  idempotencyKeyCharsMax: 200,
  pageItemsDefault: 20,
  pageItemsMax: 100,
  countThreadsMax: 100,
  requestBytesMax: 64 * 1024,
  tokenBytesMax: 8 * 1024,
  tokenLifeSecMax: 24 * 3600,
} as const
