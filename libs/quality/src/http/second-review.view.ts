import { ApiProperty } from '@nestjs/swagger'
import {
  decisionGrounds,
  decisionOutcomes,
  reportCategories,
  type DecisionGround,
  type DecisionOutcome,
  type ReportCategory,
} from '@moderato/contracts'
import { tierOf } from '@moderato/reviewing'
import type { BlindCase, Opinion, SecondReviewDepth } from '../domain/second-review.js'
import type { SecondReviewOverview } from '../second-review.reader.js'

export class SecondReviewQueueView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string
}

export class SecondReviewDepthView implements SecondReviewDepth {
  @ApiProperty({ type: SecondReviewQueueView })
  queue!: SecondReviewQueueView

  @ApiProperty({ type: Number, description: 'Decisions the caller could look at now.' })
  waiting!: number

  @ApiProperty({ type: Number, description: 'Of those, in the hands of somebody.' })
  claimed!: number
}

export class SecondReviewOverviewView {
  @ApiProperty({ type: [SecondReviewDepthView], description: 'By name; queues in which nothing waits are left out.' })
  queues!: SecondReviewDepthView[]

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'What the caller holds.' })
  held!: string | null

  static of({ queues, held }: SecondReviewOverview): SecondReviewOverviewView {
    return { queues, held }
  }
}

export class BlindReportView {
  @ApiProperty({ type: Number, description: 'Position among the reports of the case, from 1.' })
  seq!: number

  @ApiProperty({ enum: reportCategories })
  category!: ReportCategory

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string
}

export class BlindThreadView {
  @ApiProperty({ type: String })
  key!: string

  @ApiProperty({ type: String, nullable: true })
  title!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'Address of the article.' })
  url!: string | null

  @ApiProperty({ type: String, nullable: true })
  section!: string | null
}

export class SecondReviewLeaseView {
  @ApiProperty({ type: String, description: 'Proof of the hold.' })
  token!: string

  @ApiProperty({ type: String, format: 'date-time' })
  expiresAt!: string
}

/** What the first reviewer had on screen, without what was decided or an id that leads there. */
export class SecondReviewView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: SecondReviewQueueView })
  queue!: SecondReviewQueueView

  @ApiProperty({ type: String, nullable: true, description: 'The text that was judged.' })
  text!: string | null

  @ApiProperty({ type: Number, description: 'Rises with each edit.' })
  contentVersion!: number

  @ApiProperty({ type: String, nullable: true, description: 'Language of the comment.' })
  language!: string | null

  @ApiProperty({ enum: reportCategories, isArray: true })
  categories!: ReportCategory[]

  @ApiProperty({ type: Number, description: 'How hard it is to look at, as of a case: 0 to 3.' })
  tier!: number

  @ApiProperty({ type: String, description: 'Name of the author as readers see it.' })
  authorName!: string

  @ApiProperty({ type: BlindThreadView })
  thread!: BlindThreadView

  @ApiProperty({ type: String, nullable: true, description: 'The published comment that this one answers.' })
  replyTo!: string | null

  @ApiProperty({ type: [BlindReportView], description: 'Those that were there at the first decision, in their order.' })
  reports!: BlindReportView[]

  @ApiProperty({ type: SecondReviewLeaseView })
  lease!: SecondReviewLeaseView

  static of(found: BlindCase): SecondReviewView {
    const { id, queue, text, contentVersion, language, categories, authorName, thread, replyTo } = found
    return {
      ...{ id, queue, text, contentVersion, language, categories, authorName, thread, replyTo },
      tier: tierOf(categories),
      reports: found.reports.map((report) => ({ ...report, createdAt: report.createdAt.toISOString() })),
      lease: { token: found.lease.token, expiresAt: found.lease.expiresAt.toISOString() },
    }
  }
}

/** The caller's own opinion; whether the first reviewer thought the same is for leads. */
export class SecondOpinionView implements Opinion {
  @ApiProperty({ enum: decisionOutcomes })
  outcome!: DecisionOutcome

  @ApiProperty({ enum: decisionGrounds })
  ground!: DecisionGround

  @ApiProperty({ type: String })
  policyCode!: string

  @ApiProperty({ type: Number, description: "Version of the policy's words; 0 where the site has none of its own." })
  policyVersion!: number

  @ApiProperty({ type: String, nullable: true })
  explanation!: string | null
}
