import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator'
import { commentSorts, limits, voteValues, type CommentSort, type VoteValue } from '@moderato/contracts'
import { PageQuery, Text } from '@moderato/http'

// The edition's own limit is checked by the use-case, which knows the thread; this is the bound of every edition.
const commentText = {
  charsMax: limits.bodyCharsMax,
  codes: {
    empty: 'comment-empty',
    'too-long': 'comment-too-long',
    'too-many-marks': 'comment-too-many-marks',
  },
} as const

export class PostCommentDto {
  @Text({ ...commentText, about: 'Plain text. The edition may allow less, 300 by default.' })
  body!: string

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Comment replied to.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Address of the article; kept with the first comment.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(limits.urlCharsMax)
  url?: string | null

  @Text({ charsMax: limits.titleCharsMax, optional: true, about: 'Title of the article; kept with the first comment.' })
  title?: string | null

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Edition of the article; kept with the first comment.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  edition?: string | null
}

export class EditCommentDto {
  @Text({ ...commentText, about: 'The new text.' })
  body!: string
}

export class CastVoteDto {
  @ApiProperty({ enum: voteValues })
  @IsIn(voteValues)
  value!: VoteValue
}

export class ThreadPageQuery extends PageQuery {
  @ApiPropertyOptional({ enum: commentSorts, default: 'newest' })
  @IsOptional()
  @IsIn(commentSorts)
  sort: CommentSort = 'newest'
}
