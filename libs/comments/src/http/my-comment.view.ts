import { ApiProperty } from '@nestjs/swagger'
import type { MyComment } from '../my-comment.reader.js'
import { CommentView } from './comment.view.js'

export class CommentedArticleView {
  @ApiProperty({ type: String })
  key!: string

  @ApiProperty({ type: String, nullable: true })
  title!: string | null

  @ApiProperty({ type: String, nullable: true })
  url!: string | null
}

export class MyCommentView extends CommentView {
  @ApiProperty({ type: CommentedArticleView })
  thread!: CommentedArticleView
}

export class MyCommentPageView {
  @ApiProperty({ type: [MyCommentView] })
  items!: MyCommentView[]

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  nextCursor!: string | null

  static of(page: { items: MyComment[]; nextCursor: string | null }): MyCommentPageView {
    return { items: page.items.map(viewOf), nextCursor: page.nextCursor }
  }
}

// People may always read what they wrote themselves, also when others may not; what they deleted is gone.
function viewOf(comment: MyComment): MyCommentView {
  const view = CommentView.of(comment, { vote: null, reported: false, own: true, authorBlocked: false })
  return {
    ...view,
    author: { ...comment.author },
    body: comment.status === 'deleted' ? null : comment.body,
    thread: { key: comment.threadKey, title: comment.threadTitle, url: comment.threadUrl },
  }
}
