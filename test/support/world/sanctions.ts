import { expect } from 'vitest'
import type { Caller } from './caller.js'
import { newThread, post } from './actions.js'
import type { World } from './world.js'

/** A reader under a measure that came with no case. */
export interface Bearer {
  reader: Caller
  userId: string
  measureId: string
}

/** The measure with its appeal. */
export interface Appellant extends Bearer {
  appealId: string
}

/** Takes a measure against a reader that comes with no case. @returns its id */
export async function sanction(
  moderator: Caller,
  userId: string,
  kind = 'suspend',
  more: Record<string, unknown> = {},
): Promise<string> {
  const body = { kind, days: kind === 'warn' ? undefined : 7, policyCode: 'abuse', explanation: '거듭된 비방', ...more }
  const answer = await moderator.post<{ id: string }>(`/moderation/users/${userId}/sanctions`, body)
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
  return answer.body.id
}

/** Appeals a sanction that came with no case; the appeal must be accepted. @returns its id */
export async function appealSanction(person: Caller, measureId: string): Promise<string> {
  const answer = await person.post<{ id: string }>(`/measures/${measureId}/appeals`, { text: '다시 봐 주세요' })
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
  return answer.body.id
}

/** A new reader under a measure of mod-1. */
export async function sanctioned(world: World, kind = 'suspend', more: Record<string, unknown> = {}): Promise<Bearer> {
  const reader = await world.reader()
  const { author } = await post(reader, newThread())
  const userId = author.id ?? ''
  return { reader, userId, measureId: await sanction(await world.as('mod-1', 'moderator'), userId, kind, more) }
}

/** The same, appealed. */
export async function sanctionAppealed(world: World, kind = 'suspend'): Promise<Appellant> {
  const bearer = await sanctioned(world, kind)
  return { ...bearer, appealId: await appealSanction(bearer.reader, bearer.measureId) }
}
