import { Module } from '@nestjs/common'
import { BlockingModule } from './blocking.module.js'
import { BlockController } from './http/block.controller.js'

/** The readers' routes; imported by the API alone. */
@Module({ imports: [BlockingModule], controllers: [BlockController] })
export class BlockingHttpModule {}
