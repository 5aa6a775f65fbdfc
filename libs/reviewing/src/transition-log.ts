import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { UserId } from '@moderato/kernel'
import type { CaseEventType } from '@moderato/contracts'
import { CaseSignals } from './case-signals.js'
import { nextState, transitions, type HandlingVerb } from './domain/case-transition.js'
import type { ModerationCase } from './domain/moderation-case.js'
import { CaseEventRepository } from './storage/case-event.repository.js'
import { CaseNoteRepository } from './storage/case-note.repository.js'
import type { Handled } from './storage/handled.js'

/** What consoles hear of each verb. */
const signalOf = {
  move: 'case.moved',
  'take-over': 'case.taken-over',
  'hand-over': 'case.taken-over',
  'expire-claim': 'case.released',
  hold: 'case.held',
  'prolong-hold': 'case.held',
  resume: 'case.claimed',
  'end-hold': 'case.released',
  escalate: 'case.escalated',
  'miss-deadline': 'case.overdue',
  release: 'case.released',
} as const satisfies Record<HandlingVerb | 'release', CaseEventType>

/** A transition that was just written. */
export interface Handling {
  verb: keyof typeof signalOf
  actorId: UserId | null
  /** Ids, codes and numbers. */
  data?: Record<string, unknown>
  /** The actor's reason, in words; kept apart from the event. */
  note?: string | null
}

/** The case as it was locked. */
export interface CaseBefore extends Pick<ModerationCase, 'siteId' | 'id' | 'state'> {
  queue: { id: string } | null
}

/** Records what staff and clock do with a case: event, note, and a word to the consoles. */
@Injectable()
export class TransitionLog {
  constructor(
    private readonly events: CaseEventRepository,
    private readonly notes: CaseNoteRepository,
    private readonly signals: CaseSignals,
  ) {}

  /** @param handled - what the write made of the case */
  async record(tx: Tx, before: CaseBefore, handled: Handled, handling: Handling): Promise<void> {
    const { siteId, id: caseId, state: fromState } = before
    const { verb, actorId, data = {}, note = null } = handling
    const seq = handled.version
    const toState = nextState(fromState, verb)
    if (toState === null) throw new Error(`no transition ${verb} from ${fromState}`)
    const moved =
      before.queue?.id === handled.queueId ? {} : { fromQueueId: before.queue?.id, queueId: handled.queueId }
    await this.events.add(tx, siteId, {
      ...{ caseId, seq, actorId, fromState, toState },
      type: transitions[verb].event,
      data: { ...moved, ...data },
    })
    if (note !== null && actorId !== null)
      await this.notes.add(tx, siteId, { caseId, seq, authorId: actorId, body: note })
    tx.afterCommit(() => {
      this.signals.publish(siteId, caseId, signalOf[verb], handled)
      // Who works in the queue that the case left would not hear of it otherwise.
      const left = before.queue?.id
      if (left !== undefined && left !== handled.queueId) {
        this.signals.publish(siteId, caseId, signalOf[verb], { ...handled, queueId: left })
      }
    })
  }
}
