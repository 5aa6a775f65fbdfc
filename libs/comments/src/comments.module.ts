import { Module } from '@nestjs/common'
import { AdmissionModule } from '@moderato/admission'
import { BlockingModule } from '@moderato/blocking'
import { CommentEditor } from './comment-editor.js'
import { CommentHeldHooks } from './ports/comment-held.hook.js'
import { CommentWriter } from './comment-writer.js'
import { PostingRefusal } from './posting-refusal.js'
import { CommentVisibility } from './comment-visibility.js'
import { CommentReader } from './comment.reader.js'
import { DiscoveryReader } from './discovery.reader.js'
import { ElectionRules } from './election-rules.js'
import { ThreadListReader } from './thread-list.reader.js'
import { MyCommentReader } from './my-comment.reader.js'
import { CommentDeletedHooks } from './ports/comment-deleted.hook.js'
import { SeenComments } from './seen-comments.js'
import { CommentListRepository } from './storage/comment-list.repository.js'
import { CommentRepository } from './storage/comment.repository.js'
import { PostCommentRepository } from './storage/post-comment.repository.js'
import { ThreadRepository } from './storage/thread.repository.js'
import { ViewerMarksRepository } from './storage/viewer-marks.repository.js'
import { VisibilityRepository } from './storage/visibility.repository.js'
import { VoteRepository } from './storage/vote.repository.js'
import { ThreadCatalog } from './thread-catalog.js'
import { ThreadFacts } from './thread-facts.js'
import { ThreadSignals } from './thread-signals.js'
import { CastVote } from './use-cases/cast-vote.use-case.js'
import { DeleteComment } from './use-cases/delete-comment.use-case.js'
import { EditComment } from './use-cases/edit-comment.use-case.js'
import { PostComment } from './use-cases/post-comment.use-case.js'

const storage = [
  CommentListRepository,
  CommentRepository,
  PostCommentRepository,
  ThreadRepository,
  ViewerMarksRepository,
  VisibilityRepository,
  VoteRepository,
]
const useCases = [CastVote, DeleteComment, EditComment, PostComment]
const readers = [CommentReader, DiscoveryReader, MyCommentReader, ThreadListReader]

/** Reading and writing comments; every process that touches them imports it. */
@Module({
  imports: [AdmissionModule, BlockingModule],
  providers: [
    ...storage,
    ...useCases,
    ...readers,
    CommentDeletedHooks,
    CommentEditor,
    CommentHeldHooks,
    CommentVisibility,
    CommentWriter,
    ElectionRules,
    PostingRefusal,
    SeenComments,
    ThreadCatalog,
    ThreadFacts,
    ThreadSignals,
  ],
  exports: [
    ...useCases,
    ...readers,
    CommentDeletedHooks,
    CommentHeldHooks,
    CommentRepository,
    CommentVisibility,
    SeenComments,
  ],
})
export class CommentsModule {}
