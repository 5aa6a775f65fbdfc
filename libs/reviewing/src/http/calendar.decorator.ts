import { applyDecorators } from '@nestjs/common'
import { ApiProperty } from '@nestjs/swagger'
import { IsOptional, ValidateBy } from 'class-validator'
import { findCalendarFault, type WorkingCalendar } from '../domain/working-calendar.js'

/** When a desk or a person works. */
export class WorkingCalendarView implements WorkingCalendar {
  @ApiProperty({ type: String, description: 'IANA time zone, e.g. `Asia/Seoul`.' })
  timeZone!: string

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
    description: 'Spans of each day, `sun` to `sat`, as pairs of `HH:MM`; a day not named is free.',
    example: { mon: [['09:00', '18:00']] },
  })
  days!: WorkingCalendar['days']

  @ApiProperty({ type: [String], description: 'Days without work, `YYYY-MM-DD`.' })
  holidays!: string[]
}

/** A calendar in a body, or null for none. */
export function Calendar(about: string): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    ValidateBy(
      { name: 'calendar', validator: { validate: (value: unknown) => findCalendarFault(value) === null } },
      { message: ({ value }: { value: unknown }) => findCalendarFault(value) ?? '' },
    ),
    ApiProperty({ type: WorkingCalendarView, required: false, nullable: true, description: about }),
  )
}
