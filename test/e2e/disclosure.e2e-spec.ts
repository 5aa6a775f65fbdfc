import { describe, expect, it } from 'vitest'
import type { CommentView } from '@moderato/comments'
import type { Caller } from '../support/world/caller.js'
import { list, newThread, post, report } from '../support/world/actions.js'
import { judge } from '../support/world/judgements.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld({ settings: { goneCounts: true, restrictedLabels: true } })

interface TellingPage {
  items: CommentView[]
  gone?: { deleted: number; removed: number }
}

const pageOf = async (caller: Caller, thread: string) => (await list(caller, thread)) as TellingPage

/** Has a comment removed by a decision. */
async function remove(comment: CommentView): Promise<void> {
  await report(await world().reader(), comment)
  await world().settle()
  const [row] = await world().sql<{ id: string }>(`select id from moderation_case where comment_id = '${comment.id}'`)
  await judge(await world().as('mod-1', 'moderator'), row?.id ?? '', 'remove')
}

/** What a site tells no more is told no more within seconds. */
async function setTelling(telling: boolean): Promise<void> {
  await world().sql(
    `update site set settings = settings || '{"goneCounts": ${String(telling)}, "restrictedLabels": ${String(telling)}}'`,
  )
}

describe('a site that tells what is gone', () => {
  it('counts comments by who took them away, replies too, for everybody', async () => {
    const thread = newThread()
    const [author, other] = [await world().reader(), await world().reader()]
    const root = await post(author, thread, '남는 말')
    const reply = await post(author, thread, '거두는 답글', { parentId: root.id })
    const second = await post(other, thread, '거두는 말')
    const bad = await post(other, thread, '지워지는 말')
    expect((await pageOf(world().stranger, thread)).gone).toEqual({ deleted: 0, removed: 0 })
    await author.delete(`/comments/${reply.id}`)
    await other.delete(`/comments/${second.id}`)
    await remove(bad)
    const gone = { deleted: 2, removed: 1 }
    await expect.poll(async () => (await pageOf(world().stranger, thread)).gone).toEqual(gone)
    expect((await pageOf(author, thread)).gone).toEqual(gone)
  })

  it('marks whoever may not write at present, wherever their name stands', async () => {
    const thread = newThread()
    const [author, other, moderator] = [
      await world().reader(),
      await world().reader(),
      await world().as('mod-2', 'moderator'),
    ]
    const root = await post(other, thread, '남의 말')
    const own = await post(author, thread, '내 말')
    const reply = await post(author, thread, '내 답글', { parentId: root.id })
    expect('restricted' in own.author).toBe(false)
    const suspended = { kind: 'suspend', days: 3, policyCode: 'abuse' }
    const path = `/moderation/users/${own.author.id ?? ''}/sanctions`
    expect((await moderator.post(path, suspended)).status).toBe(201)
    const marks = async (caller: Caller) => (await pageOf(caller, thread)).items.map((item) => item.author.restricted)
    await expect.poll(() => marks(world().stranger)).toEqual([true, undefined])
    expect(await marks(other)).toEqual([true, undefined])
    const replies = await world().stranger.get<TellingPage>(`/comments/${root.id}/replies`)
    expect(replies.body.items).toMatchObject([{ id: reply.id, author: { restricted: true } }])
    expect((await other.get<CommentView>(`/comments/${own.id}`)).body.author.restricted).toBe(true)
    await world().sql(`update measure set lifted_at = clock_timestamp() where user_id = '${own.author.id ?? ''}'`)
    await expect.poll(() => marks(world().stranger)).toEqual([undefined, undefined])
  })

  it('tells nothing of either where it does not want to', async () => {
    const thread = newThread()
    const author = await world().reader()
    const comment = await post(author, thread)
    await author.delete(`/comments/${comment.id}`)
    await setTelling(false)
    await expect.poll(async () => 'gone' in (await pageOf(author, thread))).toBe(false)
    await expect.poll(async () => 'gone' in (await pageOf(world().stranger, thread))).toBe(false)
    await setTelling(true)
    await expect
      .poll(async () => (await pageOf(author, thread)).gone)
      .toEqual({
        deleted: 1,
        removed: 0,
      })
  })
})
