import type { CommentSort } from '@moderato/contracts'
import type { CommentView, GoneCountsView } from '../api/views.js'
import { Cell } from './cell.js'

/** A comment on its way to the service, or one that did not get there. */
export interface Outgoing {
  /** Also its idempotency key: a retry can never post twice. */
  key: string
  /** The comment it answers, or null. */
  parentId: string | null
  /** The root comment it is shown under, also while the thread is read anew; null where it is one itself. */
  rootId: string | null
  body: string
  /** Why it was not posted, or null while it is on its way. */
  failure: string | null
}

/** The replies under one root comment. */
export class Branch {
  readonly ids = new Cell<readonly string[]>([])
  readonly isOpen = new Cell(false)
  readonly phase = new Cell<Phase>('idle')
  readonly nextCursor = new Cell<string | null>(null)
  /** Replies the stream told of that are not shown yet. */
  readonly freshIds = new Cell<readonly string[]>([])
  /** The comment that is being answered, or null. */
  readonly answering = new Cell<{ id: string; name: string } | null>(null)
}

export type Phase = 'idle' | 'loading' | 'ready' | 'failed'

/** What the widget knows of one thread. Holds, and decides nothing. */
export class ThreadStore {
  readonly phase = new Cell<Phase>('loading')
  readonly count = new Cell(0)
  /** Undefined where the site does not tell. */
  readonly gone = new Cell<GoneCountsView | undefined>(undefined)
  /** End of the election whose rules hold here; undefined where none do. */
  readonly electionUntil = new Cell<string | undefined>(undefined)
  /** Whether comments may be written here. */
  readonly isOpen = new Cell(true)
  readonly sort: Cell<CommentSort>
  readonly rootIds = new Cell<readonly string[]>([])
  readonly nextCursor = new Cell<string | null>(null)
  readonly morePhase = new Cell<Phase>('idle')
  /** Root comments the stream told of that are not shown yet. */
  readonly freshIds = new Cell<readonly string[]>([])
  /** Moment of the thread's first page: what is older and unknown lies on a later page and is not new. */
  readUntil = ''
  /** Root comments posted here since the thread was last asked for: the answer may be older than they are. */
  posted: CommentView[] = []
  readonly outgoing = new Cell<readonly Outgoing[]>([])
  readonly #comments = new Map<string, Cell<CommentView>>()
  readonly #branches = new Map<string, Branch>()
  /** Replies that are part of their root's `replyCount` already. */
  readonly #counted = new Set<string>()

  constructor(sort: CommentSort) {
    this.sort = new Cell(sort)
  }

  put(comment: CommentView): void {
    const cell = this.#comments.get(comment.id)
    if (cell) cell.set(comment)
    else this.#comments.set(comment.id, new Cell(comment))
  }

  find(commentId: string): Cell<CommentView> | null {
    return this.#comments.get(commentId) ?? null
  }

  /** The cell of a comment that is in one of the lists. */
  shown(commentId: string): Cell<CommentView> {
    const cell = this.#comments.get(commentId)
    if (!cell) throw new Error(`unknown comment ${commentId}`)
    return cell
  }

  every(): Iterable<Cell<CommentView>> {
    return this.#comments.values()
  }

  branch(rootId: string): Branch {
    const known = this.#branches.get(rootId)
    if (known) return known
    const branch = new Branch()
    this.#branches.set(rootId, branch)
    return branch
  }

  /** The root comment under which an answer to this comment is shown. */
  rootOf(commentId: string): string {
    return this.find(commentId)?.get().parentId ?? commentId
  }

  /**
   * Raises the root's reply count, once per reply.
   *
   * @param replies - how many there are with this one: what was read may hold it already
   */
  countReply(rootId: string, replyId: string, replies = Infinity): void {
    const root = this.find(rootId)
    if (!root || this.#counted.has(replyId) || root.get().replyCount >= replies) return
    this.#counted.add(replyId)
    root.update((comment) => ({ ...comment, replyCount: comment.replyCount + 1 }))
  }

  /** Forgets what is shown, before the thread is read anew. */
  clear(): void {
    this.#comments.clear()
    this.#branches.clear()
    this.#counted.clear()
    this.freshIds.set([])
    this.rootIds.set([])
  }
}

/** The ids and those not yet among them; what is put first comes to the front. */
export function withNew(ids: readonly string[], added: readonly string[], where: 'first' | 'last'): readonly string[] {
  return [...new Set(where === 'first' ? [...added, ...ids] : [...ids, ...added])]
}

export function without(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : ids
}
