import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator'
import { Calendar, WorkingCalendarView, type WorkingCalendar } from '@moderato/reviewing'
import { staffRoles, type Member, type MemberPlan, type StaffRole } from '../domain/member.js'
import { Given, GivenInteger } from './given.decorator.js'

const codePattern = /^[a-z0-9][a-z0-9-]{0,39}$/

/** What a member does for the site. */
class MemberPlanDto {
  @ApiPropertyOptional({ enum: staffRoles, description: 'Never above your own; leads name moderators only.' })
  @Given()
  @IsIn(staffRoles)
  role?: StaffRole

  @ApiPropertyOptional({ type: [String], description: 'Review queues the member takes cases from.' })
  @Given()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  queueIds?: string[]

  @ApiPropertyOptional({ type: [String], description: 'Languages the member reads, e.g. `ko`.' })
  @Given()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(codePattern, { each: true })
  languages?: string[]

  @ApiPropertyOptional({ type: [String] })
  @Given()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(codePattern, { each: true })
  skills?: string[]

  @GivenInteger({ min: 1, max: 100, about: 'Most cases held at one time.' })
  capacity?: number

  @Calendar('When the member works; null for always.')
  workingHours?: WorkingCalendar | null
}

export class ChangeMemberDto extends MemberPlanDto {
  @GivenInteger({ min: 1, max: 2 ** 31 - 1, about: 'Version this change starts from; any where left out.' })
  version?: number
}

export class AddMemberDto extends MemberPlanDto {
  @ApiProperty({
    type: String,
    description: "The host site's own id of the person (`sub`), who need not have come yet.",
  })
  @IsString()
  @MinLength(1)
  @MaxLength(255)
  subject!: string
}

export class MemberView implements Member {
  @ApiProperty({ type: String, format: 'uuid' })
  userId!: Member['userId']

  @ApiProperty({ type: String, description: "The host site's own id of the person." })
  subject!: string

  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ enum: staffRoles })
  role!: StaffRole

  @ApiProperty({ type: [String] })
  queueIds!: string[]

  @ApiProperty({ type: [String] })
  languages!: string[]

  @ApiProperty({ type: [String] })
  skills!: string[]

  @ApiProperty({ type: Number })
  capacity!: number

  @ApiProperty({ type: WorkingCalendarView, nullable: true })
  workingHours!: WorkingCalendar | null

  @ApiProperty({ type: Number, description: 'Cases in hand at present.' })
  held!: number

  @ApiProperty({ type: Number, description: 'Rises with every change.' })
  version!: number
}

export class MemberPageView {
  @ApiProperty({ type: [MemberView] })
  items!: MemberView[]

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null
}

/** The parts that were given. */
export function planOf(dto: MemberPlanDto): Partial<MemberPlan> {
  const { role, queueIds, languages, skills, capacity, workingHours } = dto
  const given = Object.entries({ role, queueIds, languages, skills, capacity, workingHours })
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}
