import { Module } from '@nestjs/common'
import { BlockingModule } from '@moderato/blocking'
import { CommentsModule } from './comments.module.js'
import { CommentController } from './http/comment.controller.js'
import { DiscoveryController } from './http/discovery.controller.js'
import { MyCommentController } from './http/my-comment.controller.js'
import { ThreadCommentController } from './http/thread-comment.controller.js'
import { ThreadEventsController } from './http/thread-events.controller.js'
import { ThreadPages } from './pages/thread-pages.js'
import { ReaderWatch } from './reader-watch.js'

/** The readers' routes; imported by the API alone. */
@Module({
  imports: [BlockingModule, CommentsModule],
  controllers: [
    CommentController,
    DiscoveryController,
    MyCommentController,
    ThreadCommentController,
    ThreadEventsController,
  ],
  providers: [ReaderWatch, ThreadPages],
})
export class CommentsHttpModule {}
