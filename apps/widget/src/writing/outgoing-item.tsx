import { useCell } from '../state/use-cell.js'
import { retryPost, withdrawPost } from './post-comment.js'
import { useActingTexts } from '../acting/acting-texts.js'
import { useThread } from '../state/thread.js'
import type { Outgoing } from '../state/thread-store.js'

/** A comment that is on its way, or did not arrive: then its words stay, with a way on. */
export function OutgoingItem({ outgoing }: { outgoing: Outgoing }) {
  const thread = useThread()
  const texts = thread.texts.of
  const own = useActingTexts()
  const reader = useCell(thread.tokens.reader)
  return (
    <article class={outgoing.failure ? 'comment failed' : 'comment sending'} part="comment" aria-label={texts.you}>
      <header class="byline">
        <b class="name" dir="auto">
          {reader?.name || texts.you}
        </b>
        <span class="muted">{outgoing.failure ? own.notSent : own.sending}</span>
      </header>
      <p class="body" part="body" dir="auto">
        {outgoing.body}
      </p>
      {outgoing.failure && (
        <>
          <p class="problem">{outgoing.failure}</p>
          <div class="actions">
            <button class="action strong" type="button" onClick={again}>
              {texts.tryAgain}
            </button>
            <button class="action" type="button" onClick={writeAgain}>
              {own.editAgain}
            </button>
            <button class="action" type="button" onClick={discard}>
              {own.discard}
            </button>
          </div>
        </>
      )}
    </article>
  )

  function again(): void {
    void retryPost(thread, outgoing.key)
    goOn()
  }

  function discard(): void {
    withdrawPost(thread, outgoing, false)
    goOn()
  }

  /** The button that was pressed goes: what is answered, or the heading, is the nearest that stays. */
  function goOn(): void {
    thread.focus(outgoing.parentId ?? 'heading')
  }

  function writeAgain(): void {
    withdrawPost(thread, outgoing, true)
    const { parentId, rootId } = outgoing
    if (parentId && rootId) {
      const name = thread.store.find(parentId)?.get().author.name ?? texts.unnamed
      thread.store.branch(rootId).answering.set({ id: parentId, name })
    } else thread.focus('composer')
  }
}
