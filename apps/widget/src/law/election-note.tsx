import { useEffect } from 'preact/hooks'
import { useThread } from '../state/thread.js'
import { useCell } from '../state/use-cell.js'
import type { LawMessages } from './law-messages.js'

interface Props {
  texts: LawMessages
  /** Moment when the rules end. */
  until: string
}

/** In place of the orders there are otherwise: what holds around an election, and until when. Goes by the clock. */
export function ElectionNote({ texts, until }: Props) {
  const thread = useThread()
  const isOver = useCell(thread.nowMs) >= Date.parse(until)
  useEffect(() => {
    if (isOver) thread.store.electionUntil.set(undefined)
  }, [isOver])
  return <p class="election">{texts.election.replace('{date}', thread.texts.moment(until))}</p>
}
