import { ApiProperty } from '@nestjs/swagger'
import { CaseView } from '@moderato/reviewing'
import { SecondReviewView } from './second-review.view.js'

const kinds = ['case', 'second-review'] as const

export class NextCardView {
  @ApiProperty({ enum: kinds, description: 'Which of the two it is.' })
  kind!: (typeof kinds)[number]

  @ApiProperty({ type: CaseView, nullable: true, description: 'A case to decide, with its claim.' })
  case!: CaseView | null

  @ApiProperty({
    type: SecondReviewView,
    nullable: true,
    description: 'A decision of somebody else to make again, blind: answered at `/moderation/second-reviews/{id}`.',
  })
  secondReview!: SecondReviewView | null
}
