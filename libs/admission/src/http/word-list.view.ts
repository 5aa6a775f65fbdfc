import { ApiProperty } from '@nestjs/swagger'
import type { StoredWordList } from '../storage/word-list.repository.js'
import { WordEntryDto, WordListDto, WordPatternDto } from './word-list.dto.js'

export class WordListView extends WordListDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: Number, description: 'Rises by one with every change.' })
  version!: number

  @ApiProperty({ type: String, format: 'date-time' })
  updatedAt!: string

  static of(list: StoredWordList): WordListView {
    const { id, name, locale, action, enabled, version, updatedAt } = list
    const entries: WordEntryDto[] = list.entries.map(({ also, exceptions, ...entry }) => ({
      ...entry,
      also: [...(also ?? [])],
      exceptions: [...(exceptions ?? [])],
    }))
    const patterns: WordPatternDto[] = list.patterns.map((pattern) => ({ ...pattern }))
    return { id, name, locale, action, enabled, entries, patterns, version, updatedAt: updatedAt.toISOString() }
  }
}

export class WordListPageView {
  @ApiProperty({ type: [WordListView] })
  items!: WordListView[]

  @ApiProperty({ type: String, nullable: true, description: 'Always null: a site has few lists.' })
  nextCursor!: null
}

export class WordMatchView {
  @ApiProperty({ type: String, description: 'Entry or pattern that matched.' })
  entryId!: string

  @ApiProperty({ type: Number, description: 'First UTF-16 unit of `body` that was matched.' })
  start!: number

  @ApiProperty({ type: Number, description: 'Unit after the last.' })
  end!: number
}

export class SampleView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  body!: string

  @ApiProperty({ type: [WordMatchView], description: 'What was matched, in the order of the text.' })
  matches!: WordMatchView[]
}

export class WordListPreviewView {
  @ApiProperty({ type: Number, description: 'Comments looked at, at most 10,000.' })
  checked!: number

  @ApiProperty({ type: Number })
  held!: number

  @ApiProperty({ type: Number })
  refused!: number

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'Matched comments by entry.' })
  byEntry!: Record<string, number>

  @ApiProperty({ type: [SampleView], description: 'The newest comments matched, at most 20.' })
  samples!: SampleView[]
}
