import { ApiProperty } from '@nestjs/swagger'
import {
  limits,
  locales,
  reportCategories,
  roles,
  type Locale,
  type ReportCategory,
  type Role,
} from '@moderato/contracts'
import { WorkingCalendarView, type WorkingCalendar } from '@moderato/reviewing'
import type { OwnFile } from '../me.reader.js'

export class OwnQueueView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ type: Boolean, description: 'Takes what no rule routes elsewhere.' })
  isDefault!: boolean

  @ApiProperty({ type: Boolean, description: 'Whether the caller takes cases from it; leads see the others too.' })
  isMember!: boolean
}

/** What a console has to keep to on this site. */
export class SiteRulesView {
  @ApiProperty({ type: String })
  id!: string

  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ type: String })
  defaultLocale!: string

  @ApiProperty({ type: [String], description: 'Editions with limits of their own.' })
  editions!: string[]

  @ApiProperty({ type: Number, description: 'Time in which an own decision can be taken back, seconds.' })
  undoWindowSec!: number

  @ApiProperty({ type: Number, description: 'Life of a claim without renewal, seconds.' })
  leaseSec!: number

  @ApiProperty({ type: Number, description: 'Days in which a decision or sanction can be appealed.' })
  appealWindowDays!: number

  @ApiProperty({ type: Number, description: 'Longest time a case may be put aside, seconds.' })
  holdSecMax!: number

  @ApiProperty({ type: Number, description: 'Longest temporary block, days.' })
  temporaryBlockDaysMax!: number

  @ApiProperty({
    enum: ['restore', 'remove-if-no-objection'],
    description:
      'What the end of a temporary block leads to; nothing is removed by itself that an authority or a state body asked for.',
  })
  temporaryBlockExpiry!: 'restore' | 'remove-if-no-objection'

  @ApiProperty({ enum: reportCategories, isArray: true })
  categories!: ReportCategory[]

  @ApiProperty({ enum: locales, isArray: true, description: 'Languages in which policies have words.' })
  policyLocales!: Locale[]

  @ApiProperty({ type: Number, description: 'Longest explanation of a decision, graphemes.' })
  explanationCharsMax!: number

  @ApiProperty({ type: Number, description: 'Longest note on a case, graphemes.' })
  noteCharsMax!: number

  static of({ site, policyLocales }: OwnFile): SiteRulesView {
    const { undoWindowSec, leaseSec, appealWindowDays, temporaryBlockExpiry, editions } = site.settings
    const { holdSecMax, temporaryBlockDaysMax, explanationCharsMax, noteCharsMax } = limits
    return {
      ...{ id: site.id, name: site.name, defaultLocale: site.defaultLocale, editions: Object.keys(editions) },
      ...{ undoWindowSec, leaseSec, appealWindowDays, holdSecMax, temporaryBlockDaysMax, temporaryBlockExpiry },
      ...{ categories: [...reportCategories], policyLocales, explanationCharsMax, noteCharsMax },
    }
  }
}

export class MeView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, description: "The host site's own id of the caller (`sub`)." })
  subject!: string

  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ type: String, nullable: true })
  picture!: string | null

  @ApiProperty({ enum: roles })
  role!: Role

  @ApiProperty({ type: [OwnQueueView], description: 'The default queue first.' })
  queues!: OwnQueueView[]

  @ApiProperty({ type: [String], description: 'Languages the caller reads.' })
  languages!: string[]

  @ApiProperty({ type: [String] })
  skills!: string[]

  @ApiProperty({ type: Number, description: 'Most cases held at one time.' })
  capacity!: number

  @ApiProperty({ type: Number, description: 'Cases in hand at present.' })
  held!: number

  @ApiProperty({ type: WorkingCalendarView, nullable: true, description: 'Null: always.' })
  workingHours!: WorkingCalendar | null

  @ApiProperty({ type: SiteRulesView })
  site!: SiteRulesView

  static of(file: OwnFile): MeView {
    const { userId, subject, name, picture, role } = file.actor
    const { queues, languages, skills, capacity, held, workingHours } = file.profile
    return {
      ...{ id: userId, subject, name, picture, role, queues, languages, skills, capacity, held, workingHours },
      site: SiteRulesView.of(file),
    }
  }
}
