/** Those that the widget needs stand alone as well: the table would travel to every reader who signs in. */
export const appealCharsMax = 1000
export const urlCharsMax = 2000
export const titleCharsMax = 300

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
  appealCharsMax,
  legalTextCharsMax: 5000,
  contactCharsMax: 200,
  temporaryBlockDaysMax: 30,
  nameCharsMax: 60,
  threadKeyCharsMax: 200,
  urlCharsMax,
  titleCharsMax,
  idempotencyKeyCharsMax: 200,
  pageItemsDefault: 20,
  pageItemsMax: 100,
  countThreadsMax: 100,
  requestBytesMax: 64 * 1024,
  tokenBytesMax: 8 * 1024,
  tokenLifeSecMax: 24 * 3600,
} as const
