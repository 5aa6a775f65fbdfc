import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Transform } from 'class-transformer'
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator'
import { commentStatuses, type CommentStatus } from '@moderato/contracts'
import { peopleSorts, type PeopleSort } from '../domain/listed-person.js'
import { PageQuery } from '@moderato/http'
import { FiledReportView, ListedPersonView, WrittenCommentView } from './person-list.view.js'

export class PeopleQuery extends PageQuery {
  @ApiPropertyOptional({ type: String, description: "Part of a name, or the whole id: ours, or the host site's." })
  @IsOptional()
  @IsString()
  @MaxLength(255)
  q?: string

  @ApiPropertyOptional({ type: Boolean, description: 'Only the staff.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  staff?: boolean

  @ApiPropertyOptional({
    enum: peopleSorts,
    default: 'newest',
    description:
      '`newest`: who came last comes first. `latest-case`: authors only, whose comment became a case last first.',
  })
  @IsOptional()
  @IsIn(peopleSorts)
  sort: PeopleSort = 'newest'
}

export class WrittenCommentsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: commentStatuses })
  @IsOptional()
  @IsIn(commentStatuses)
  status?: CommentStatus
}

export class ListedPersonPageView {
  @ApiProperty({ type: [ListedPersonView] })
  items!: ListedPersonView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null
}

export class WrittenCommentPageView {
  @ApiProperty({ type: [WrittenCommentView] })
  items!: WrittenCommentView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null
}

export class FiledReportPageView {
  @ApiProperty({ type: [FiledReportView] })
  items!: FiledReportView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null
}
