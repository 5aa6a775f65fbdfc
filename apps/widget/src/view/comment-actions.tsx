import type { VoteValue } from '@moderato/contracts'
import { useState } from 'preact/hooks'
import type { CommentView } from '../api/views.js'
import { useCell } from '../state/use-cell.js'
import { openReplies } from '../state/load-comments.js'
import { isSignedIn, useThread } from '../state/thread.js'
import { loadWriting } from '../state/load-writing.js'
import { Icon } from './icons.js'

interface Props {
  comment: CommentView
  onEdit: () => void
}

/** Votes and reply, and behind one more button what is needed seldom. */
export function CommentActions({ comment, onEdit }: Props) {
  const thread = useThread()
  const texts = thread.texts.of
  const { votes } = useCell(thread.config)
  const note = useCell(thread.note)
  const mayWrite = useCell(thread.store.isOpen)
  const [isOpen, setOpen] = useState(false)
  const name = comment.author.name || texts.unnamed
  return (
    <>
      <div class="actions">
        {votes.up && <VoteButton comment={comment} value="up" />}
        {votes.down && <VoteButton comment={comment} value="down" />}
        {mayWrite && (
          <button
            class="action"
            type="button"
            data-reply={comment.id}
            aria-label={`${texts.reply}: ${name}`}
            onClick={startReply}
          >
            {texts.reply}
          </button>
        )}
        <button
          class="action more"
          type="button"
          aria-expanded={isOpen}
          aria-label={`${texts.moreActions}: ${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="more" />
        </button>
        {isOpen && <SeldomActions comment={comment} onEdit={onEdit} />}
      </div>
      {note?.commentId === comment.id && <p class="note">{note.text}</p>}
    </>
  )

  function startReply(): void {
    if (!isSignedIn(thread, 'post')) return
    const rootId = thread.store.rootOf(comment.id)
    thread.store.branch(rootId).answering.set({ id: comment.id, name })
    if (thread.store.shown(rootId).get().replyCount > 0)
      void openReplies(thread, rootId).then(() => thread.focus('reply'))
  }
}

function SeldomActions({ comment, onEdit }: Props) {
  const thread = useThread()
  const texts = thread.texts.of
  const writing = useCell(thread.writing)
  if (comment.viewer?.own) return writing && <writing.OwnActions comment={comment} onEdit={onEdit} />
  const ask = (kind: 'report' | 'block') => isSignedIn(thread, 'act') && thread.dialog.set({ kind, comment })
  return (
    <>
      <button class="action" type="button" onClick={() => ask('report')}>
        {texts.report}
      </button>
      <button class="action" type="button" onClick={() => ask('block')}>
        {texts.block}
      </button>
    </>
  )
}

function VoteButton({ comment, value }: { comment: CommentView; value: VoteValue }) {
  const thread = useThread()
  const { texts } = thread
  const count = comment.votes[value]
  return (
    <button
      class="action vote"
      type="button"
      aria-pressed={comment.viewer?.vote === value}
      aria-label={texts.plural(value === 'up' ? texts.of.voteUp : texts.of.voteDown, count)}
      onClick={() => void vote()}
    >
      <Icon name={value} />
      <span>{texts.number(count)}</span>
    </button>
  )

  async function vote(): Promise<void> {
    if (isSignedIn(thread, 'act')) await (await loadWriting(thread))?.vote(thread, comment.id, value)
  }
}
