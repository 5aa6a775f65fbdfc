import { listRoots } from './storage/comment-list.repository.js'

export { CommentVisibility } from './comment-visibility.js'
export { CommentReader, type SeenPage } from './comment.reader.js'
export { CommentsHttpModule } from './comments-http.module.js'
export { CommentsModule } from './comments.module.js'
export { hasPlace, type Author, type Comment, type ViewerMarks } from './domain/comment.js'
export { CommentView } from './http/comment.view.js'
export { CommentHeldHooks, type CommentHeldHook, type HoldReason } from './ports/comment-held.hook.js'
export { CommentDeletedHooks, type CommentDeletedHook } from './ports/comment-deleted.hook.js'
export { authorityOfBlock } from './storage/block-authority.js'
export { placeCondition } from './storage/comment-row.js'
export { CommentRepository } from './storage/comment.repository.js'
export type { SeenComment } from './seen-comments.js'
export type { VisibilityChange } from './storage/visibility.repository.js'

/** Statements of the hot path, for the tests and benches that look at their plans. */
export const hotStatements = { listRoots }
