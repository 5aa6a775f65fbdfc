import { Controller, Get, Query } from '@nestjs/common'
import { ApiOkResponse, ApiPropertyOptional, ApiTags } from '@nestjs/swagger'
import { Transform } from 'class-transformer'
import { IsBoolean, IsOptional } from 'class-validator'
import { Access, CurrentActor, PageQuery, Problems, type Actor } from '@moderato/http'
import { TemporaryMeasureReader } from '../temporary-measure.reader.js'
import { TemporaryMeasurePageView, TemporaryMeasureView } from './temporary-measure.view.js'

export class TemporaryMeasureQuery extends PageQuery {
  @ApiPropertyOptional({ type: Boolean, description: 'Only those in force, or only those that are over.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  inForce?: boolean
}

@ApiTags('Law')
@Controller('v1/sites/:site/moderation/temporary-measures')
export class TemporaryMeasureController {
  constructor(private readonly measures: TemporaryMeasureReader) {}

  /** Temporary blocks with their clocks: moderators see those of their queues, leads all. */
  @Get()
  @Access('moderator')
  @ApiOkResponse({ type: TemporaryMeasurePageView })
  @Problems('cursor-invalid')
  async list(
    @CurrentActor() actor: Actor,
    @Query() { inForce, ...page }: TemporaryMeasureQuery,
  ): Promise<TemporaryMeasurePageView> {
    const { items, nextCursor } = await this.measures.page(actor, { ...page, isInForce: inForce ?? null })
    return { items: items.map((measure) => TemporaryMeasureView.of(measure)), nextCursor }
  }
}
