import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsIn, IsOptional, IsString, IsUrl, MaxLength, MinLength, ValidateIf } from 'class-validator'
import { limits, threadStates, type ThreadState } from '@moderato/contracts'
import { PageQuery } from '@moderato/http'
import type { ArrangedThread } from '../domain/arranged-thread.js'
import { Given } from './given.decorator.js'

const sectionCharsMax = 80
const articleUrl = { protocols: ['http', 'https'], require_protocol: true, require_tld: false }

export class ThreadsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: threadStates })
  @IsOptional()
  @IsIn(threadStates)
  state?: ThreadState

  @ApiPropertyOptional({ type: String, description: 'The key, or part of the title.' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  q?: string
}

/** What is left out stays as it is. */
export class ArrangeThreadDto {
  @ApiPropertyOptional({ enum: threadStates, description: 'Closed: comments can be read, none can be written.' })
  @Given()
  @IsIn(threadStates)
  state?: ThreadState

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: sectionCharsMax,
    description: 'Section of the newspaper; routing rules look at it.',
  })
  @ValidateIf(isGivenText)
  @IsString()
  @MaxLength(sectionCharsMax)
  section?: string | null

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: limits.titleCharsMax })
  @ValidateIf(isGivenText)
  @IsString()
  @MaxLength(limits.titleCharsMax)
  title?: string | null

  @ApiPropertyOptional({ type: String, nullable: true, description: 'http(s) address of the article.' })
  @ValidateIf(isGivenText)
  @IsUrl(articleUrl)
  @MaxLength(limits.urlCharsMax)
  url?: string | null

  @ApiPropertyOptional({ type: String, description: 'An edition of the site; cannot change once there is a thread.' })
  @Given()
  @IsString()
  @MaxLength(20)
  edition?: string
}

function isGivenText(_: object, value: unknown): boolean {
  return value !== undefined && value !== null
}

export class ArrangedThreadView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  key!: string

  @ApiProperty({ type: String, nullable: true })
  title!: string | null

  @ApiProperty({ type: String, nullable: true })
  url!: string | null

  @ApiProperty({ type: String })
  edition!: string

  @ApiProperty({ type: String, nullable: true })
  section!: string | null

  @ApiProperty({ enum: threadStates })
  state!: ThreadState

  @ApiProperty({ type: Number, description: 'Published comments, replies included.' })
  commentCount!: number

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastCommentAt!: string | null

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  static of({ lastCommentAt, createdAt, ...same }: ArrangedThread): ArrangedThreadView {
    return { ...same, lastCommentAt: lastCommentAt?.toISOString() ?? null, createdAt: createdAt.toISOString() }
  }
}

export class ArrangedThreadPageView {
  @ApiProperty({ type: [ArrangedThreadView] })
  items!: ArrangedThreadView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null
}
