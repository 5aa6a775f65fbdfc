import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import { IsIn, IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator'
import { decisionGrounds, limits, type DecisionGround, type Locale } from '@moderato/contracts'
import { Text } from '@moderato/http'
import type { Policy, PolicyWording } from '../domain/policy.js'

/** The words of a policy in one language. */
export class PolicyWordingDto {
  @Text({ charsMax: 100, about: 'Short name.' })
  name!: string

  @Text({ charsMax: limits.explanationCharsMax, optional: true, about: 'For the author of a restricted comment.' })
  text?: string | null
}

function InLanguage(): PropertyDecorator {
  return (target, key) => {
    ApiPropertyOptional({ type: PolicyWordingDto })(target, key)
    IsOptional()(target, key)
    ValidateNested()(target, key)
    Type(() => PolicyWordingDto)(target, key)
  }
}

/** The words of a policy by language. */
export class PolicyTextsDto {
  @InLanguage()
  ko?: PolicyWordingDto

  @InLanguage()
  en?: PolicyWordingDto

  @InLanguage()
  zh?: PolicyWordingDto

  @InLanguage()
  ja?: PolicyWordingDto

  @InLanguage()
  vi?: PolicyWordingDto
}

export class SetPolicyDto {
  @ApiProperty({ enum: decisionGrounds })
  @IsIn(decisionGrounds)
  ground!: DecisionGround

  @Text({ charsMax: 500, optional: true, about: 'Article or clause.' })
  legalReference?: string | null

  @ApiProperty({ type: PolicyTextsDto })
  @IsObject()
  @ValidateNested()
  @Type(() => PolicyTextsDto)
  texts!: PolicyTextsDto

  @ApiPropertyOptional({
    ...{ type: Number, minimum: 0 },
    description: 'Version this change starts from, 0 for none; any where left out.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(2 ** 31 - 1)
  version?: number

  static policyOf(
    code: string,
    { ground, legalReference = null, texts }: SetPolicyDto,
  ): Omit<Policy, 'id' | 'version'> {
    const worded = Object.entries(texts) as [Locale, PolicyWordingDto | null | undefined][]
    const entries = worded.flatMap(([locale, wording]): [Locale, PolicyWording][] => {
      return wording === undefined || wording === null
        ? []
        : [[locale, { name: wording.name, text: wording.text ?? null }]]
    })
    return { code, ground, legalReference, texts: Object.fromEntries(entries) }
  }
}

export class PolicyView {
  @ApiProperty({ type: String })
  code!: string

  @ApiProperty({ type: Number, description: '0 for a bare code of the settings.' })
  version!: number

  @ApiProperty({ enum: decisionGrounds })
  ground!: DecisionGround

  @ApiProperty({ type: String, nullable: true })
  legalReference!: string | null

  @ApiProperty({ type: PolicyTextsDto })
  texts!: Policy['texts']

  static of({ code, version, ground, legalReference, texts }: Policy): PolicyView {
    return { code, version, ground, legalReference, texts }
  }
}

export class PolicyPageView {
  @ApiProperty({ type: [PolicyView] })
  items!: PolicyView[]

  @ApiProperty({ type: String, nullable: true, description: 'Always null: a site has few policies.' })
  nextCursor!: null
}
