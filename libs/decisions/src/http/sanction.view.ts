import { ApiProperty } from '@nestjs/swagger'
import { appealStates, sanctionKinds, type AppealState, type SanctionKind } from '@moderato/contracts'
import { PersonRefView } from '@moderato/reviewing'
import type { AppealedSanction, Sanction } from '../domain/person.js'

/** The appeal against a sanction, as far as a person's page tells of it. */
export class SanctionAppealRefView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ enum: appealStates })
  state!: AppealState
}

export class SanctionView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ enum: sanctionKinds })
  kind!: SanctionKind

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Case it came with.' })
  caseId!: string | null

  @ApiProperty({ type: String, nullable: true })
  policyCode!: string | null

  @ApiProperty({ type: String, nullable: true })
  explanation!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  startsAt!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null: no end.' })
  endsAt!: string | null

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  liftedAt!: string | null

  @ApiProperty({ type: Boolean, description: 'Whether it counts now.' })
  active!: boolean

  @ApiProperty({ type: SanctionAppealRefView, nullable: true, description: "The person's appeal against it." })
  appeal!: SanctionAppealRefView | null

  static of({ id, kind, caseId, policyCode, explanation, appeal, ...rest }: Sanction): SanctionView {
    return {
      ...{ id, kind, caseId, policyCode, explanation, appeal },
      startsAt: rest.startsAt.toISOString(),
      endsAt: rest.endsAt?.toISOString() ?? null,
      liftedAt: rest.liftedAt?.toISOString() ?? null,
      active: rest.isActive,
    }
  }
}

/** A sanction without a case, as its appeal is judged. */
export class AppealedSanctionView extends SanctionView {
  @ApiProperty({ type: PersonRefView, description: 'Who bears it.' })
  person!: PersonRefView

  @ApiProperty({ type: PersonRefView, nullable: true, description: 'Who imposed it, and cannot take the appeal.' })
  imposedBy!: PersonRefView | null

  static ofAppealed(sanction: AppealedSanction): AppealedSanctionView {
    const { person, imposedBy } = sanction
    return { ...SanctionView.of(sanction), person, imposedBy }
  }
}
