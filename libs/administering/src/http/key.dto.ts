import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsIn, IsObject, IsOptional, IsUrl, Matches, MaxLength } from 'class-validator'
import { tokenAlgorithms, type TokenAlgorithm } from '@moderato/identity'
import type { KeySummary } from '../storage/key.repository.js'

export class AddKeyDto {
  @ApiProperty({ enum: tokenAlgorithms, description: 'HS256 makes a secret; the others take a public key or key set.' })
  @IsIn(tokenAlgorithms)
  algorithm!: TokenAlgorithm

  @ApiPropertyOptional({ type: String, description: 'The `kid` by which tokens name the key.' })
  @IsOptional()
  @Matches(/^[\w.:-]{1,100}$/)
  kid?: string

  @ApiPropertyOptional({ type: Object, additionalProperties: true, description: 'JSON Web Key, its public half.' })
  @IsOptional()
  @IsObject()
  publicKey?: Record<string, unknown>

  @ApiPropertyOptional({ type: String, description: 'https address of a JSON Web Key Set.' })
  @IsOptional()
  @MaxLength(500)
  @IsUrl({ protocols: ['https'], require_protocol: true })
  jwksUrl?: string
}

export class KeyView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String, nullable: true })
  kid!: string | null

  @ApiProperty({ enum: tokenAlgorithms })
  algorithm!: TokenAlgorithm

  @ApiProperty({ enum: ['secret', 'public-key', 'jwks-url'] })
  source!: KeySummary['source']

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while in force.' })
  revokedAt!: string | null

  static of({ id, kid, algorithm, source, createdAt, revokedAt }: KeySummary): KeyView {
    const times = { createdAt: createdAt.toISOString(), revokedAt: revokedAt?.toISOString() ?? null }
    return { id, kid, algorithm, source, ...times }
  }
}

export class NewKeyView extends KeyView {
  @ApiProperty({
    ...{ type: String, nullable: true },
    description: 'Of HS256. Shown now and never again, but to the same request with its key.',
  })
  secret!: string | null
}

export class KeyPageView {
  @ApiProperty({ type: [KeyView], description: 'Those in force first.' })
  items!: KeyView[]

  @ApiProperty({ type: String, nullable: true, description: 'Always null: a site has few keys.' })
  nextCursor!: null
}
