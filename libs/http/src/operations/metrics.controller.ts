import { Controller, Get, Headers, Res } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { Metrics } from '@moderato/telemetry'
import type { FastifyReply } from 'fastify'
import { Access } from '../access/access.decorator.js'
import { OperatorToken } from './operator-token.js'

@ApiExcludeController()
@Access('anyone')
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly operator: OperatorToken,
  ) {}

  /** This process's metrics in the Prometheus text format. */
  @Get()
  async scrape(@Headers('authorization') authorization: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    this.operator.check(authorization)
    void reply.header('content-type', this.metrics.contentType).send(await this.metrics.render())
  }
}
