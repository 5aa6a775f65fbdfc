import { Module } from '@nestjs/common'
import { NoticeController } from './http/notice.controller.js'
import { PersonEventsController } from './http/person-events.controller.js'
import { NoticesModule } from './notices.module.js'

/** The readers' routes; imported by the API alone. */
@Module({ imports: [NoticesModule], controllers: [NoticeController, PersonEventsController] })
export class NoticesHttpModule {}
