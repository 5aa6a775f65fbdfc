import { Module } from '@nestjs/common'
import { TemporaryBlockController } from './http/temporary-block.controller.js'
import { ProvisionalModule } from './provisional.module.js'

/** The routes of temporary blocks; imported by the API alone. */
@Module({ imports: [ProvisionalModule], controllers: [TemporaryBlockController] })
export class ProvisionalHttpModule {}
