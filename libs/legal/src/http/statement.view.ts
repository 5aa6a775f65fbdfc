import { ApiProperty } from '@nestjs/swagger'
import type { Statement } from '../domain/statement.js'

/** A statement of reasons; its fields are named as the Transparency Database names them. */
export class StatementView implements Statement {
  @ApiProperty({ type: [String], description: 'What became of the content.', required: false })
  decision_visibility?: string[]

  @ApiProperty({ type: String, description: 'What became of the use of the service.', required: false })
  decision_provision?: string

  @ApiProperty({ type: String, description: 'What became of the account.', required: false })
  decision_account?: string

  @ApiProperty({ type: String, description: 'Law or terms.' })
  decision_ground!: string

  @ApiProperty({ type: String, description: 'Facts, at most 5,000 characters, without personal data.' })
  decision_facts!: string

  @ApiProperty({ type: String, description: 'Law relied on, at most 500 characters.', required: false })
  illegal_content_legal_ground?: string

  @ApiProperty({ type: String, description: 'Why the law applies, at most 2,000 characters.', required: false })
  illegal_content_explanation?: string

  @ApiProperty({ type: String, description: 'Clause relied on, at most 500 characters.', required: false })
  incompatible_content_ground?: string

  @ApiProperty({ type: String, description: 'Why the clause applies, at most 2,000 characters.', required: false })
  incompatible_content_explanation?: string

  @ApiProperty({ type: String, description: 'Whether the content is thought to be illegal too.', required: false })
  incompatible_content_illegal?: 'Yes' | 'No'

  @ApiProperty({ type: [String], description: 'Always text.' })
  content_type!: string[]

  @ApiProperty({ type: String, description: "The database's category." })
  category!: string

  @ApiProperty({ type: [String], description: 'Further categories.', required: false })
  category_addition?: string[]

  @ApiProperty({ type: String, description: 'ISO 639-1, upper case.', required: false })
  content_language?: string

  @ApiProperty({ type: String, description: 'Day of the comment; of a person’s restriction, its own. `Y-m-d`.' })
  content_date!: string

  @ApiProperty({ type: String, description: 'Day on which the restriction began, `Y-m-d`.' })
  application_date!: string

  @ApiProperty({ type: String, description: 'Day on which it ends by itself, `Y-m-d`.', required: false })
  end_date_visibility_restriction?: string

  @ApiProperty({ type: String, description: 'Day on which the service is whole again, `Y-m-d`.', required: false })
  end_date_service_restriction?: string

  @ApiProperty({ type: String, description: 'Day on which the account is free again, `Y-m-d`.', required: false })
  end_date_account_restriction?: string

  @ApiProperty({ type: String, description: 'How the service learned of the content.' })
  source_type!: string

  @ApiProperty({ type: String, description: 'Whether a machine found it.' })
  automated_detection!: 'Yes' | 'No'

  @ApiProperty({ type: String, description: 'Whether a machine decided.' })
  automated_decision!: string

  @ApiProperty({
    type: String,
    description: 'Unique and the same for ever, at most 500 characters of `[A-Za-z0-9-_]`.',
  })
  puid!: string
}

export class StatementPageView {
  @ApiProperty({ type: [StatementView] })
  items!: StatementView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null
}
