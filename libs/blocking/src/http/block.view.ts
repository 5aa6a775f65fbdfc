import { ApiProperty } from '@nestjs/swagger'
import type { BlockedUser } from '../storage/block.repository.js'

/** A person as other readers see them. */
export class BlockedPersonView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ type: String, nullable: true, description: 'https URL of a picture.' })
  picture!: string | null
}

export class BlockView {
  @ApiProperty({ type: BlockedPersonView })
  user!: BlockedPersonView

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string
}

export class BlockPageView {
  @ApiProperty({ type: [BlockView] })
  items!: BlockView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null

  static of(page: { items: BlockedUser[]; nextCursor: string | null }): BlockPageView {
    return {
      items: page.items.map(({ user, createdAt }) => ({ user, createdAt: createdAt.toISOString() })),
      nextCursor: page.nextCursor,
    }
  }
}
