import { Controller, Get, Headers, Query } from '@nestjs/common'
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger'
import { DomainError } from '@moderato/kernel'
import { IsIn, IsOptional } from 'class-validator'
import { Access } from '../access/access.decorator.js'
import { Problems } from '../openapi/problems.decorator.js'
import { DeepChecks, type DeepCheckRow } from './deep-checks.js'
import { DependencyHealth } from './dependency-health.js'
import { OperatorToken } from './operator-token.js'

class ReadinessQuery {
  @ApiPropertyOptional({ enum: ['1'], description: 'Also count what must never be. Asks for the operator’s token.' })
  @IsOptional()
  @IsIn(['1'])
  deep?: '1'
}

class LivenessView {
  @ApiProperty({ enum: ['alive'] })
  status!: 'alive'
}

class DeepCheckView implements DeepCheckRow {
  @ApiProperty({ type: String })
  name!: string

  @ApiProperty({ type: Number, description: '0 when nothing is wrong.' })
  count!: number
}

class ReadinessView {
  @ApiProperty({ enum: ['ready', 'degraded'] })
  status!: string

  @ApiProperty({ enum: ['ready'] })
  postgres!: string

  @ApiProperty({ enum: ['ready', 'away', 'absent'] })
  redis!: string

  @ApiPropertyOptional({ type: [DeepCheckView] })
  checks?: DeepCheckView[]
}

@ApiTags('Operation')
@Access('anyone')
@Controller()
export class HealthController {
  constructor(
    private readonly health: DependencyHealth,
    private readonly deepChecks: DeepChecks,
    private readonly operator: OperatorToken,
  ) {}

  /** Whether the process runs; says nothing of what it depends on. */
  @Get('healthz')
  @ApiOkResponse({ type: LivenessView })
  alive(): LivenessView {
    return { status: 'alive' }
  }

  /** Whether requests can be served. A Redis that is away is worth a look, but no reason to send readers elsewhere. */
  @Get('readyz')
  @ApiOkResponse({ type: ReadinessView })
  @Problems('service-unavailable', 'token-missing', 'token-invalid')
  async ready(
    @Query() query: ReadinessQuery,
    @Headers('authorization') authorization: string | undefined,
  ): Promise<ReadinessView> {
    if (query.deep !== undefined) this.operator.check(authorization)
    const { status, postgres, redis } = await this.health.read()
    if (status === 'unavailable') throw new DomainError('service-unavailable', null, { postgres, redis })
    const view = { status, postgres, redis }
    return query.deep === undefined ? view : { ...view, checks: await this.deepChecks.run() }
  }
}
