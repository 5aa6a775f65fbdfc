/** Answers the reader's current token, or null for someone who is not signed in. */
export type TokenProvider = () => Promise<string | null> | string | null

/** What each event of `<moderato-thread>` carries as its `detail`. All of them bubble out of shadow roots. */
export interface ThreadEventDetails {
  /** The reader asked to sign in: open the site's own login, then set `token`. */
  'moderato:login-required': { purpose: 'post' | 'act' }
  'moderato:comment-created': { commentId: string; parentId: string | null }
  /** The number of comments, when it is known and whenever it changes. */
  'moderato:count': { count: number }
  /** The reader had all their data erased. Their next token makes a new person of them. */
  'moderato:erased': Record<string, never>
  /** A request failed. `code` is a problem code of the service or `offline`; the reader has been told. */
  'moderato:error': { code: string; status: number }
}

/** `<moderato-thread>`: the comments of one article. Attributes are read at any time; properties are set by script. */
export interface ModeratoThreadElement extends HTMLElement {
  /** The reader's token, signed by the host site; null for someone who is not signed in. */
  token: string | null
  /** Asked for a token at the start and shortly before one expires. */
  tokenProvider: TokenProvider | null
  /** Reads the comments anew. */
  reload(): Promise<void>
  /** Puts the focus into the comment field, or on the button that asks a stranger to sign in. */
  focusComposer(): Promise<void>
}

export type ThreadTheme = 'light' | 'dark' | 'auto'

/** Attributes of `<moderato-thread>`. */
export interface ModeratoThreadAttributes {
  /** Short name of the site, as given by the service. Required. */
  site: string
  /** The host site's own name for the article, 1 to 200 characters. Required. */
  thread: string
  /** Language: ko, en, zh, ja or vi. Falls back to the page's `lang`, then to English. */
  locale?: string
  /** `auto` follows the page's `color-scheme`. Default `auto`. */
  theme?: ThreadTheme
  /** Order at the start: `newest`, `oldest` or `best`. Default: what the site is configured to. */
  sort?: string
  /** Edition whose limits hold. Default: the language. */
  edition?: string
  /** Origin of the service. Default: where `embed.js` came from. Required when it came from npm. */
  server?: string
  /** Address of the article. Default: the page's canonical link, then its address. */
  'page-url'?: string
  /** Title of the article. Default: the page's title. */
  'page-title'?: string
  /** Present: start at once instead of when the reader comes near. */
  eager?: '' | boolean
}

/** Attributes of `<moderato-count>`: the number of comments of one or more threads. */
export interface ModeratoCountAttributes {
  site: string
  /** Thread keys, separated by commas; their counts are added. */
  threads: string
  locale?: string
  server?: string
}

/** Attributes of `<moderato-trending>`: the articles most discussed right now. */
export interface ModeratoTrendingAttributes {
  site: string
  locale?: string
  theme?: ThreadTheme
  server?: string
  /** Articles shown, 1 to 20. Default 5. */
  limit?: string | number
}

/** Events as listeners receive them. */
export type ModeratoEventMap = { [Type in keyof ThreadEventDetails]: CustomEvent<ThreadEventDetails[Type]> }

declare global {
  interface HTMLElementTagNameMap {
    'moderato-thread': ModeratoThreadElement
  }
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into the DOM's own map
  interface HTMLElementEventMap extends ModeratoEventMap {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into the DOM's own map
  interface DocumentEventMap extends ModeratoEventMap {}
}
