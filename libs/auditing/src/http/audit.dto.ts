import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import { IsDate, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator'
import { PageQuery } from '@moderato/http'
import type { AuditEntry, AuditVerdict, BrokenRow } from '../domain/audit-entry.js'

export class AuditQuery extends PageQuery {
  @ApiPropertyOptional({ type: String, description: 'Only acts of this type, e.g. `decided`, `settings-changed`.' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,59}$/)
  type?: string

  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Only what this person did.' })
  @IsOptional()
  @IsUUID()
  actor?: string

  @ApiPropertyOptional({ type: String, description: 'Only what was done to this case, queue, person or setting.' })
  @IsOptional()
  @IsString()
  @MaxLength(255)
  subject?: string

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'From this time on.' })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  from?: Date

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'Before this time.' })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  to?: Date
}

export class AuditActorView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, nullable: true, description: 'Names of staff only.' })
  name!: string | null
}

export class AuditEntryView {
  @ApiProperty({ type: String, description: '`case` for the events of a case.' })
  subjectKind!: string

  @ApiProperty({ type: String })
  subjectId!: string

  @ApiProperty({ type: Number, description: 'Number of the event in its case; 0 for other acts.' })
  seq!: number

  @ApiProperty({ type: String })
  type!: string

  @ApiProperty({ enum: ['reader', 'staff', 'system'] })
  actorKind!: AuditEntry['actorKind']

  @ApiProperty({ type: AuditActorView, nullable: true, description: 'Null for the system.' })
  actor!: AuditActorView | null

  @ApiProperty({ type: String, nullable: true, description: 'State of the case before.' })
  from!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'State of the case afterwards.' })
  to!: string | null

  @ApiProperty({ type: Object, additionalProperties: true, description: 'Ids, codes and numbers.' })
  data!: Record<string, unknown>

  @ApiProperty({ type: String, format: 'date-time' })
  at!: string

  @ApiProperty({ type: String, description: 'SHA-256 of the row, hex.' })
  hash!: string

  @ApiProperty({ type: String, nullable: true, description: 'Hash of the event before it in its case.' })
  prevHash!: string | null

  static of({ fromState, toState, actorId, actorName, rowId: _, ...entry }: AuditEntry): AuditEntryView {
    const actor = actorId === null ? null : { id: actorId, name: actorName }
    return { ...entry, actor, from: fromState, to: toState }
  }
}

export class AuditPageView {
  @ApiProperty({ type: [AuditEntryView] })
  items!: AuditEntryView[]

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null
}

export class BrokenRowView implements BrokenRow {
  @ApiProperty({ enum: ['case-event', 'audit-event', 'seal'] })
  kind!: BrokenRow['kind']

  @ApiProperty({ type: String, description: 'The case, the act, or the number of the seal.' })
  id!: string

  @ApiProperty({ type: Number })
  seq!: number

  @ApiProperty({ enum: ['changed', 'predecessor', 'missing', 'resealed'] })
  reason!: BrokenRow['reason']
}

export class SealView {
  @ApiProperty({ type: Number })
  seq!: number

  @ApiProperty({ type: String, description: 'SHA-256, hex. Kept elsewhere, it proves the record up to this seal.' })
  hash!: string

  @ApiProperty({ type: String, format: 'date-time' })
  sealedAt!: string
}

export class AuditVerdictView {
  @ApiProperty({ type: Boolean })
  ok!: boolean

  @ApiProperty({ type: Number, description: 'Rows whose hashes were recomputed.' })
  checked!: number

  @ApiProperty({ type: BrokenRowView, nullable: true })
  firstBroken!: BrokenRowView | null

  @ApiProperty({ type: Number, description: 'Rows that no seal holds yet; checked all the same.' })
  unsealed!: number

  @ApiProperty({ type: SealView, nullable: true, description: 'The newest seal.' })
  head!: SealView | null

  static of({ head, ...verdict }: AuditVerdict): AuditVerdictView {
    return { ...verdict, head: head === null ? null : { ...head, sealedAt: head.sealedAt.toISOString() } }
  }
}
