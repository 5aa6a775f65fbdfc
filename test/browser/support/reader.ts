import { expect } from 'vitest'
import type { CommentView } from '@moderato/comments'
import { Caller } from '../../support/world/caller.js'
import { signToken } from '../../support/world/sign-token.js'
import type { World } from '../../support/world/world.js'

/** A reader with a name, who may also use the service without the widget. */
export class Reader {
  private constructor(
    readonly name: string,
    readonly token: string,
    readonly caller: Caller,
  ) {}

  /** @param subject - the newspaper's own id of the reader; tests that write much use one each */
  static async of(world: World, name: string, subject = name, locale = 'ko'): Promise<Reader> {
    const token = await signToken(world.site, { subject, name, locale })
    return new Reader(name, token, new Caller(world.origin, world.site.id, token))
  }

  /** @param title - of the article, as its page would tell it */
  async post(thread: string, body: string, parentId: string | null = null, title?: string): Promise<CommentView> {
    const answer = await this.caller.post<CommentView>(`/threads/${thread}/comments`, { body, parentId, title })
    expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
    return answer.body
  }

  async edit(commentId: string, body: string): Promise<void> {
    expect(await this.caller.patch(`/comments/${commentId}`, { body })).toMatchObject({ status: 200 })
  }

  async delete(commentId: string): Promise<void> {
    expect(await this.caller.delete(`/comments/${commentId}`)).toMatchObject({ status: 204 })
  }

  async vote(commentId: string, value: 'up' | 'down'): Promise<void> {
    expect(await this.caller.put(`/comments/${commentId}/vote`, { value })).toMatchObject({ status: 200 })
  }
}
