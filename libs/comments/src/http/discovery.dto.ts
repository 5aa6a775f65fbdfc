import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Transform } from 'class-transformer'
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator'
import { commentSorts, limits, reportCategories, type CommentSort, type ReportCategory } from '@moderato/contracts'
import { QueryInteger, threadKeyForm } from '@moderato/http'

export class CountsQuery {
  @ApiProperty({ type: String, description: 'Thread keys, separated by commas; at most 100.' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(limits.countThreadsMax)
  @IsString({ each: true })
  @Length(1, limits.threadKeyCharsMax, { each: true })
  @Matches(threadKeyForm, { each: true, message: 'must have no control characters' })
  threads!: string[]
}

export class CountsView {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'Count by thread key.' })
  counts!: Record<string, number>
}

export class TrendingQuery {
  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 50, default: 10 })
  @IsOptional()
  @QueryInteger({ min: 1, max: 50 })
  limit: number = 10
}

export class TrendingThreadView {
  @ApiProperty({ type: String })
  threadKey!: string

  @ApiProperty({ type: String, nullable: true })
  title!: string | null

  @ApiProperty({ type: String, nullable: true })
  url!: string | null

  @ApiProperty({ type: Number, description: 'Published comments, replies included.' })
  count!: number
}

export class TrendingView {
  @ApiProperty({ type: [TrendingThreadView], description: 'Most discussed first.' })
  items!: TrendingThreadView[]
}

export class WidgetConfigQuery {
  @ApiPropertyOptional({ type: String, description: 'Edition of the article.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  edition?: string
}

export class VoteKindsView {
  @ApiProperty({ type: Boolean })
  up!: boolean

  @ApiProperty({ type: Boolean })
  down!: boolean
}

export class WidgetConfigView {
  @ApiProperty({ type: Number, description: 'Longest comment, characters as people see them.' })
  bodyCharsMax!: number

  @ApiProperty({ type: Number, description: 'Longest reason of a report, characters.' })
  reasonCharsMax!: number

  @ApiProperty({ type: Number, description: 'Seconds in which an own comment may be edited.' })
  editWindowSec!: number

  @ApiProperty({ type: VoteKindsView })
  votes!: VoteKindsView

  @ApiProperty({ enum: commentSorts, isArray: true })
  sorts!: CommentSort[]

  @ApiProperty({ enum: commentSorts })
  defaultSort!: CommentSort

  @ApiProperty({ enum: reportCategories, isArray: true })
  categories!: ReportCategory[]
}
