import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'

/** Somebody who works for the site no more, or never did. */
export interface Leaver {
  userId: UserId
  /** Who ended it; the leaver, for an account that was erased. */
  by: UserId
}

/** Runs in the transaction that ends the membership, after it; throwing undoes it. */
export type StaffLeftHook = (tx: Tx, siteId: SiteId, leaver: Leaver) => Promise<void>

/** Who gives back what a leaver had in hand: registered at start, whoever ends memberships knows none of them. */
@Injectable()
export class StaffLeftHooks {
  private readonly hooks: StaffLeftHook[] = []

  add(hook: StaffLeftHook): void {
    this.hooks.push(hook)
  }

  async run(tx: Tx, siteId: SiteId, leaver: Leaver): Promise<void> {
    for (const hook of this.hooks) await hook(tx, siteId, leaver)
  }
}
