import { normaliseText } from '@moderato/kernel'
import { newRequestKey } from '../api/request-key.js'
import { WritingApi } from '../api/writing-api.js'
import type { CommentView } from '../api/views.js'
import { actingTexts } from '../acting/acting-texts.js'
import { explain, type Thread } from '../state/thread.js'
import { draftsOf } from './drafts.js'
import { readArticle } from './article.js'
import { withNew, without, type Outgoing } from '../state/thread-store.js'

/** Shows the comment at once and sends it; the words stay on the page until the service has them. */
export function postComment(thread: Thread, parentId: string | null, text: string): Promise<void> {
  const outgoing: Outgoing = {
    key: newRequestKey(),
    parentId,
    rootId: parentId && thread.store.rootOf(parentId),
    body: normaliseText(text),
    failure: null,
  }
  draftsOf(thread).send(parentId)
  thread.store.outgoing.update((all) => [outgoing, ...all])
  return deliver(thread, outgoing)
}

/** Sends a comment again under the same key: if it arrived the first time, it is not posted twice. */
export function retryPost(thread: Thread, key: string): Promise<void> {
  const outgoing = replace(thread, key, null)
  return outgoing ? deliver(thread, outgoing) : Promise.resolve()
}

/** Takes a failed comment back, into its field when it is to be written again. */
export function withdrawPost(thread: Thread, outgoing: Outgoing, writeAgain: boolean): void {
  thread.store.outgoing.update((all) => all.filter((other) => other.key !== outgoing.key))
  // What was begun since stays, below.
  const since = draftsOf(thread).of(outgoing.parentId).get()
  draftsOf(thread).write(outgoing.parentId, writeAgain ? `${outgoing.body}\n${since}`.trim() : since)
}

async function deliver(thread: Thread, outgoing: Outgoing): Promise<void> {
  const place = { parentId: outgoing.parentId, edition: thread.edition, ...readArticle(thread.element) }
  try {
    const comment = await new WritingApi(thread.api).post(outgoing.body, place, outgoing.key)
    draftsOf(thread).settle(outgoing.parentId, outgoing.body)
    arrive(thread, outgoing, comment)
  } catch (error) {
    const failure = explain(thread, error)
    replace(thread, outgoing.key, failure)
    thread.announcement.set(`${actingTexts(thread).notSent}. ${failure}`)
  }
}

function arrive(thread: Thread, outgoing: Outgoing, comment: CommentView): void {
  const { store, texts } = thread
  store.put(comment)
  const { rootId } = outgoing
  if (rootId) {
    const branch = store.branch(rootId)
    branch.freshIds.update((fresh) => without(fresh, comment.id))
    branch.ids.update((ids) => withNew(ids, [comment.id], 'last'))
    store.countReply(rootId, comment.id)
  } else {
    store.freshIds.update((fresh) => without(fresh, comment.id))
    store.posted.push(comment)
    store.rootIds.update((ids) => withNew(ids, [comment.id], 'first'))
  }
  store.outgoing.update((all) => all.filter((other) => other.key !== outgoing.key))
  thread.announcement.set(comment.status === 'pending' ? texts.of.pending : actingTexts(thread).posted)
  thread.emit('moderato:comment-created', { commentId: comment.id, parentId: outgoing.parentId })
}

function replace(thread: Thread, key: string, failure: string | null): Outgoing | null {
  const current = thread.store.outgoing.get().find((other) => other.key === key)
  if (!current) return null
  const next = { ...current, failure }
  thread.store.outgoing.update((all) => all.map((other) => (other.key === key ? next : other)))
  return next
}
