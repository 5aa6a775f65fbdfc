import { ApiProperty } from '@nestjs/swagger'
import { voteValues, type VoteValue } from '@moderato/contracts'
import { VotesView } from './comment.view.js'

/** A comment's counts after the caller voted. */
export class VotedView {
  @ApiProperty({ type: String, format: 'uuid' })
  commentId!: string

  @ApiProperty({ enum: voteValues })
  value!: VoteValue

  @ApiProperty({ type: VotesView })
  votes!: VotesView
}
