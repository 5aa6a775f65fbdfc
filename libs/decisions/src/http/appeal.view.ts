import { ApiProperty } from '@nestjs/swagger'
import { appealStates, appellantRoles, type AppealState, type AppellantRole } from '@moderato/contracts'
import type { UserId } from '@moderato/kernel'
import { CaseView, LeaseView } from '@moderato/reviewing'
import type { AppealFile } from '../appeal.reader.js'
import type { Appeal } from '../domain/appeal.js'
import { DecisionView } from './decision.view.js'

/** The caller's own appeal. */
export class MyAppealView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, format: 'uuid' })
  decisionId!: string

  @ApiProperty({ enum: appealStates })
  state!: AppealState

  @ApiProperty({ type: String, nullable: true })
  text!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  static ofOwn({ id, decisionId, state, text, createdAt }: Appeal): MyAppealView {
    return { id, decisionId, state, text, createdAt: createdAt.toISOString() }
  }
}

export class AppealView extends MyAppealView {
  @ApiProperty({ enum: appellantRoles, description: 'On which side the appellant stands; who it is stays unnamed.' })
  role!: AppellantRole

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null

  @ApiProperty({ type: DecisionView, description: 'The decision that is appealed.' })
  decision!: DecisionView

  @ApiProperty({ type: CaseView, description: 'The case as it is now.' })
  case!: CaseView

  @ApiProperty({ type: LeaseView, nullable: true, description: 'Who holds the appeal.' })
  lease!: LeaseView | null

  /** @param viewer - the lease token is shown to its holder only; leads see who reported */
  static of({ appeal, decision, file }: AppealFile, viewer: { id: UserId; seesReporters: boolean }): AppealView {
    const caseView = CaseView.ofFile(file, viewer)
    const isClaimed = appeal.state === 'open' && caseView.state === 'appeal_claimed'
    return {
      ...MyAppealView.ofOwn(appeal),
      state: isClaimed ? 'claimed' : appeal.state,
      role: appeal.role,
      decidedAt: appeal.decidedAt?.toISOString() ?? null,
      decision: DecisionView.of(decision),
      case: caseView,
      lease: isClaimed ? caseView.lease : null,
    }
  }
}

export class AppealPageView {
  @ApiProperty({ type: [AppealView] })
  items!: AppealView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null
}
