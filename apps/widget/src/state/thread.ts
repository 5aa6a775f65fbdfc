import { commentSorts } from '@moderato/contracts'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { ApiProblem } from '../api/api-problem.js'
import type { CommentApi } from '../api/comment-api.js'
import type { TokenSource } from '../api/token-source.js'
import type { CommentView, WidgetConfig } from '../api/views.js'
import type { ThreadEventDetails } from '../elements/element-types.js'
import type { Law } from '../law/law.js'
import type { Texts } from '../texts/texts.js'
import { type Cell } from './cell.js'
import type { Writing } from '../writing/writing.js'
import type { ThreadStore } from './thread-store.js'

/** The dialog that stands open. */
export type DialogRequest =
  | { kind: 'sign-in'; purpose: 'post' | 'act' }
  | { kind: 'delete' | 'report' | 'block' | 'unblock'; comment: CommentView }
  | { kind: 'activity' }
  | { kind: 'answer'; title: string; text: string }

/** One thread on one page: all that its components and actions need. */
export interface Thread {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  addStyle(rules: string): void
  readonly api: CommentApi
  readonly tokens: TokenSource
  readonly texts: Texts
  /** Edition whose limits hold. */
  readonly edition: string
  /** Begins the name under which this thread's drafts are kept. */
  readonly draftPrefix: string
  readonly store: ThreadStore
  readonly config: Cell<WidgetConfig>
  /** What writing takes, once it is loaded. */
  readonly writing: Cell<Writing | null>
  /** What is said under the law, once something needs it. */
  readonly law: Cell<Law | null>
  readonly dialog: Cell<DialogRequest | null>
  /** What a screen reader is told next. */
  readonly announcement: Cell<string>
  /** The last word said under a comment, e.g. that the reader has voted already. */
  readonly note: Cell<{ commentId: string; text: string } | null>
  /** Notices the reader has not seen. */
  readonly unread: Cell<number>
  readonly isOnline: Cell<boolean>
  /** Milliseconds since the epoch, moved once a minute while the page is seen. */
  readonly nowMs: Cell<number>
  /** Where focus goes when what held it is gone. */
  focus(name: string): void
  emit<Type extends keyof ThreadEventDetails>(type: Type, detail: ThreadEventDetails[Type]): void
}

/** Used until the site's own configuration arrives, and when it does not. */
export const configUntilKnown: WidgetConfig = {
  bodyCharsMax: 300,
  reasonCharsMax: 100,
  editWindowSec: 300,
  votes: { up: true, down: true },
  sorts: [...commentSorts],
  defaultSort: 'newest',
  categories: [],
}

export const ThreadContext = createContext<Thread | null>(null)

/** The thread a component belongs to. */
export function useThread(): Thread {
  const thread = useContext(ThreadContext)
  if (!thread) throw new Error('outside of a thread')
  return thread
}

/** Whether somebody is signed in; asks for it where nobody is. */
export function isSignedIn(thread: Thread, purpose: 'post' | 'act'): boolean {
  if (thread.tokens.reader.get()) return true
  thread.dialog.set({ kind: 'sign-in', purpose })
  return false
}

/** The words for a failed request; the host page hears of it too. */
export function explain(thread: Thread, error: unknown): string {
  const problem = ApiProblem.of(error)
  thread.emit('moderato:error', { code: problem.code, status: problem.status })
  return thread.texts.problem(problem.code, problem.retryAfterSec)
}
