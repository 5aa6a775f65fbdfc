import { ApiProperty } from '@nestjs/swagger'
import { appealStates, appellantRoles, type AppealState, type AppellantRole } from '@moderato/contracts'
import type { UserId } from '@moderato/kernel'
import { CaseView, LeaseView } from '@moderato/reviewing'
import type { AppealFile } from '../appeal.reader.js'
import type { Appeal } from '../domain/appeal.js'
import { DecisionView } from './decision.view.js'
import { AppealedSanctionView } from './sanction.view.js'

/** The caller's own appeal. */
export class MyAppealView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null where it is about a sanction.' })
  decisionId!: string | null

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The sanction without a case; null where it is about a decision.',
  })
  measureId!: string | null

  @ApiProperty({ enum: appealStates })
  state!: AppealState

  @ApiProperty({ type: String, nullable: true })
  text!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  static ofOwn({ id, decisionId, measureId, state, text, createdAt }: Appeal): MyAppealView {
    return { id, decisionId, measureId, state, text, createdAt: createdAt.toISOString() }
  }
}

/** Whose screen it is: the lease token is shown to its holder only; leads see who reported. */
export interface AppealViewer {
  id: UserId
  seesReporters: boolean
}

/** An appeal of a decision, with `decision` and `case`; or of a sanction without a case, with `sanction`. */
export class AppealView extends MyAppealView {
  @ApiProperty({
    enum: appellantRoles,
    description: 'On which side the appellant stands. Who it is stays unnamed but for `sanctioned`.',
  })
  role!: AppellantRole

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was answered, or moot.' })
  decidedAt!: string | null

  @ApiProperty({ type: DecisionView, nullable: true, description: 'The decision that is appealed.' })
  decision!: DecisionView | null

  @ApiProperty({ type: CaseView, nullable: true, description: 'The case as it is now.' })
  case!: CaseView | null

  @ApiProperty({ type: AppealedSanctionView, nullable: true, description: 'The sanction that is appealed.' })
  sanction!: AppealedSanctionView | null

  @ApiProperty({ type: String, nullable: true, description: 'Reasons of the answer, where it is about a sanction.' })
  explanation!: string | null

  @ApiProperty({ type: LeaseView, nullable: true, description: 'Who holds the appeal.' })
  lease!: LeaseView | null

  static of(found: AppealFile, viewer: AppealViewer): AppealView {
    const { appeal } = found
    const own = {
      ...MyAppealView.ofOwn(appeal),
      ...{ role: appeal.role, decidedAt: appeal.decidedAt?.toISOString() ?? null },
    }
    if ('sanction' in found) {
      const { explanation, lease } = found.appeal
      return {
        ...own,
        ...{ state: lease === null ? appeal.state : 'claimed', explanation, lease: LeaseView.of(lease, viewer.id) },
        ...{ decision: null, case: null, sanction: AppealedSanctionView.ofAppealed(found.sanction) },
      }
    }
    const caseView = CaseView.ofFile(found.file, viewer)
    const isClaimed = appeal.state === 'open' && caseView.state === 'appeal_claimed'
    return {
      ...own,
      ...{ state: isClaimed ? 'claimed' : appeal.state, explanation: null, lease: isClaimed ? caseView.lease : null },
      ...{ decision: DecisionView.of(found.decision), case: caseView, sanction: null },
    }
  }
}

export class AppealPageView {
  @ApiProperty({ type: [AppealView] })
  items!: AppealView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null
}
