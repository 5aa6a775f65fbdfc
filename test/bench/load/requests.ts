import type { Stock } from '../stage/stock.js'

/** What is asked for in one race. */
export const raceNames = ['list', 'post', 'report', 'signed-list', 'vote', 'claim-next'] as const
export type RaceName = (typeof raceNames)[number]

/** One request, ready to be sent. */
export interface LoadRequest {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: string | null
}

/** Reports of one comment come close together, as they do when something offends. */
const reportersOfOneComment = 3
const commentsAtOnce = 100

/** The request with that number; numbers never come twice in a measurement, so neither does a vote or a report. */
export function makeRequest(race: RaceName, stock: Stock, number: number): LoadRequest {
  const base = `/v1/sites/${stock.site.id}`
  switch (race) {
    case 'list':
      return { method: 'GET', path: `${base}/threads/article-0/comments`, headers: {}, body: null }
    case 'signed-list':
      return {
        method: 'GET',
        path: `${base}/threads/article-0/comments`,
        headers: signed(nth(stock.readers, number)),
        body: null,
      }
    case 'post': {
      const body = { body: `좋은 기사네요. 생각할 거리를 많이 얻었습니다. ${number}` }
      const path = `${base}/threads/article-${1 + (number % 100)}/comments`
      return {
        method: 'POST',
        path,
        headers: writing(nth(stock.readers, number), `post-${number}`),
        body: JSON.stringify(body),
      }
    }
    case 'report': {
      const { commentId, by } = pairOf(stock, number)
      const body = JSON.stringify({ category: 'abuse', reason: '욕설이 있습니다' })
      const path = `${base}/comments/${commentId}/reports`
      return { method: 'POST', path, headers: writing(by, `report-${number}`), body }
    }
    case 'vote': {
      const commentId = nth(stock.commentIds, number)
      const by = nth(stock.readers, Math.floor(number / stock.commentIds.length))
      const headers = { ...signed(by), 'content-type': 'application/json' }
      return { method: 'PUT', path: `${base}/comments/${commentId}/vote`, headers, body: '{"value":"up"}' }
    }
    case 'claim-next': {
      const headers = signed(nth(stock.moderators, number))
      return { method: 'POST', path: `${base}/moderation/cases/claim-next`, headers, body: null }
    }
  }
}

function pairOf(stock: Stock, number: number) {
  const block = commentsAtOnce * reportersOfOneComment
  const place = commentsAtOnce * Math.floor(number / block) + (number % commentsAtOnce)
  const turn = Math.floor(place / stock.commentIds.length) * reportersOfOneComment
  const by = turn + Math.floor((number % block) / commentsAtOnce)
  return { commentId: nth(stock.commentIds, place), by: nth(stock.readers, by) }
}

/** `x-user` is for the bare server, which believes what it is told. */
function signed({ token, userId }: Stock['readers'][number]): Record<string, string> {
  return { authorization: `Bearer ${token}`, 'x-user': userId }
}

function writing(reader: Stock['readers'][number], key: string): Record<string, string> {
  return { ...signed(reader), 'content-type': 'application/json', 'idempotency-key': key }
}

function nth<T>(list: readonly T[], at: number): T {
  const item = list[at % list.length]
  if (item === undefined) throw new Error('an empty list has no members')
  return item
}
