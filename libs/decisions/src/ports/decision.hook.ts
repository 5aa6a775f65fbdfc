import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { ModerationCase } from '@moderato/reviewing'
import type { UserId } from '@moderato/kernel'
import type { Superseding } from '../appeal-answer.js'
import type { Decision } from '../domain/decision.js'

/** What another lib does when a case is decided, and when that is taken back or superseded; in the transaction of it. */
export interface DecisionHook {
  made(tx: Tx, subject: ModerationCase, decision: Decision): Promise<void>
  /** @param by - who takes it back */
  takenBack(tx: Tx, subject: ModerationCase, decision: Decision, by: UserId): Promise<void>
  /** An appeal was answered: upheld or overturned, the decision is in force no more. @param by - who answered */
  superseded(tx: Tx, subject: ModerationCase, answer: Superseding, by: UserId): Promise<void>
}

/** What other libs do with decisions: they register at start, decisions knows none of them. */
@Injectable()
export class DecisionHooks {
  private readonly hooks: DecisionHook[] = []

  add(hook: DecisionHook): void {
    this.hooks.push(hook)
  }

  async made(tx: Tx, subject: ModerationCase, decision: Decision): Promise<void> {
    for (const hook of this.hooks) await hook.made(tx, subject, decision)
  }

  async takenBack(tx: Tx, subject: ModerationCase, decision: Decision, by: UserId): Promise<void> {
    for (const hook of this.hooks) await hook.takenBack(tx, subject, decision, by)
  }

  async superseded(tx: Tx, subject: ModerationCase, answer: Superseding, by: UserId): Promise<void> {
    for (const hook of this.hooks) await hook.superseded(tx, subject, answer, by)
  }
}
