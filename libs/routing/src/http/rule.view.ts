import { ApiProperty } from '@nestjs/swagger'
import type { RuleDraft, RuleEffect, Rerouting } from '../domain/rule-draft.js'
import { RoutingPredicateDto } from './rule.dto.js'

export class RuleView implements RuleDraft {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  id!: string | null

  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ type: RoutingPredicateDto })
  predicate!: RuleDraft['predicate']

  @ApiProperty({ type: String, format: 'uuid' })
  queueId!: string

  @ApiProperty({ type: Number, nullable: true })
  tier!: number | null

  @ApiProperty({ type: Boolean })
  enabled!: boolean
}

export class RuleSetView {
  @ApiProperty({ type: Number, description: 'Rises by one with each change.' })
  version!: number

  @ApiProperty({ type: [RuleView], description: 'In order.' })
  items!: RuleView[]
}

export class RuleMoveView {
  @ApiProperty({ type: String, format: 'uuid' })
  fromQueueId!: string

  @ApiProperty({ type: String, format: 'uuid' })
  toQueueId!: string

  @ApiProperty({ type: Number })
  cases!: number
}

export class ReroutingView implements Rerouting {
  @ApiProperty({ type: String, format: 'uuid' })
  caseId!: string

  @ApiProperty({ type: String, format: 'uuid' })
  fromQueueId!: string

  @ApiProperty({ type: String, format: 'uuid' })
  toQueueId!: string

  @ApiProperty({ type: Number })
  fromTier!: number

  @ApiProperty({ type: Number })
  toTier!: number
}

export class RuleEffectView implements RuleEffect {
  @ApiProperty({ type: Number, description: 'Cases looked at: the newest, at most 1,000.' })
  cases!: number

  @ApiProperty({ type: Number, description: 'Of them, those that would go to another queue or tier.' })
  changed!: number

  @ApiProperty({ type: [RuleMoveView], description: 'Between queues, the most frequent first.' })
  moves!: RuleMoveView[]

  @ApiProperty({ type: [ReroutingView], description: 'The newest of them.' })
  examples!: ReroutingView[]
}
