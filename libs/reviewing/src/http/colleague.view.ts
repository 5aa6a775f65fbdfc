import { ApiProperty } from '@nestjs/swagger'
import { roles, type Role } from '@moderato/contracts'
import type { JudgedColleague } from '../colleague.reader.js'
import { unfitnesses, type Unfitness } from '../domain/colleague.js'

export class ColleagueView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ enum: roles })
  role!: Role

  @ApiProperty({ type: Number, description: 'Cases in hand at present.' })
  held!: number

  @ApiProperty({ type: Number, description: 'Most cases held at one time.' })
  capacity!: number

  @ApiProperty({ enum: unfitnesses, nullable: true, description: 'Why not; null for who may take the case.' })
  unfitness!: Unfitness | null

  static of({ colleague: { id, name, role, held, capacity }, unfitness }: JudgedColleague): ColleagueView {
    return { id, name, role, held, capacity, unfitness }
  }
}

export class ColleaguePageView {
  @ApiProperty({
    type: [ColleagueView],
    description: 'Those who may take the case first, the least busy at their head.',
  })
  items!: ColleagueView[]

  @ApiProperty({ type: String, nullable: true, description: 'Always null: at most 500.' })
  nextCursor!: null
}
