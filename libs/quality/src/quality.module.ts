import { Module } from '@nestjs/common'
import { DecisionsModule } from '@moderato/decisions'
import { IdempotencyKeys } from '@moderato/http'
import { ReviewingModule } from '@moderato/reviewing'
import { AgreementReader } from './agreement.reader.js'
import { SecondReviewAudit } from './second-review-audit.js'
import { SecondReviewsOfLeaver } from './second-reviews-of-leaver.js'
import { SecondReviewSampler } from './second-review-sampler.js'
import { SecondReviewReader } from './second-review.reader.js'
import { StatsSpans } from './stats-spans.js'
import { StatsReader } from './stats.reader.js'
import { AgreementRepository } from './storage/agreement.repository.js'
import { BlindCaseRepository } from './storage/blind-case.repository.js'
import { ComparisonRepository } from './storage/comparison.repository.js'
import { SecondReviewRepository } from './storage/second-review.repository.js'
import { SeriesRepository } from './storage/series.repository.js'
import { TotalsRepository } from './storage/totals.repository.js'
import { WorkloadRepository } from './storage/workload.repository.js'
import { PaceRepository } from './storage/pace.repository.js'
import { ClaimNextCard } from './use-cases/claim-next-card.use-case.js'
import { ClaimNextSecondReview } from './use-cases/claim-next-second-review.use-case.js'
import { DecideSecondReview } from './use-cases/decide-second-review.use-case.js'
import { ReleaseSecondReview } from './use-cases/release-second-review.use-case.js'
import { RenewSecondReview } from './use-cases/renew-second-review.use-case.js'
import { ResolveDisagreement } from './use-cases/resolve-disagreement.use-case.js'

const storage = [
  AgreementRepository,
  BlindCaseRepository,
  ComparisonRepository,
  PaceRepository,
  SecondReviewRepository,
  SeriesRepository,
  TotalsRepository,
  WorkloadRepository,
]
const useCases = [
  ClaimNextCard,
  ClaimNextSecondReview,
  DecideSecondReview,
  ReleaseSecondReview,
  RenewSecondReview,
  ResolveDisagreement,
]

/** How well reviewing goes. Every process in which people decide imports it, for the sampling. */
@Module({
  imports: [DecisionsModule, ReviewingModule],
  providers: [
    ...storage,
    ...useCases,
    AgreementReader,
    IdempotencyKeys,
    SecondReviewAudit,
    SecondReviewReader,
    SecondReviewSampler,
    SecondReviewsOfLeaver,
    StatsReader,
    StatsSpans,
  ],
  exports: [...useCases, AgreementReader, SecondReviewReader, StatsReader],
})
export class QualityModule {}
