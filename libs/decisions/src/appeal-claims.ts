import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { Actor } from '@moderato/http'
import type { OpenAppeal } from './appeal-docket.js'
import { CaseAppealClaims } from './case-appeal-claims.js'
import { SanctionAppealClaims } from './sanction-appeal-claims.js'

/** Holds on appeals, whatever they are about. */
@Injectable()
export class AppealClaims {
  constructor(
    private readonly ofCases: CaseAppealClaims,
    private readonly ofSanctions: SanctionAppealClaims,
  ) {}

  /** @throws DomainError `claimed-by-other`, `conflict-of-interest` */
  claim(tx: Tx, actor: Actor, { appeal, subject }: OpenAppeal, leaseSec: number): Promise<void> {
    if (subject === null) return this.ofSanctions.claim(tx, actor, appeal, leaseSec)
    return this.ofCases.claim(tx, actor, subject, leaseSec)
  }

  /** Prolongs the actor's live claim; false when there is none. */
  renew(
    tx: Tx,
    actor: Actor,
    { appeal, subject }: OpenAppeal,
    lease: { token: string; leaseSec: number },
  ): Promise<boolean> {
    if (subject === null) return this.ofSanctions.renew(tx, actor, appeal, lease)
    return this.ofCases.renew(tx, actor, subject, lease)
  }

  /** @throws DomainError `lease-lost` */
  release(tx: Tx, actor: Actor, { appeal, subject }: OpenAppeal, token: string): Promise<void> {
    if (subject === null) return this.ofSanctions.release(tx, actor, appeal, token)
    return this.ofCases.release(tx, actor, subject, token)
  }
}
