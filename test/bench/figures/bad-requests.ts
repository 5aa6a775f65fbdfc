import type { Stock } from '../stage/stock.js'

/** One request that is to be refused, in the words of `fetch`. */
export interface BadRequest {
  readonly path: string
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly headers: Record<string, string>
  readonly body?: string
}

/** A body may have 64 KiB; these stay just below, so that they are read to their end. */
const bytesMax = 60_000

/** What costs most before it is refused: depth, breadth, and text that takes long to count, fold or match. */
const costlyTexts = {
  ascii: 'a'.repeat(bytesMax),
  hangul: '바'.repeat(bytesMax / 3),
  jamo: 'ㅂㅏㅂㅗ'.repeat(bytesMax / 12),
  marks: `e${'\u0301'.repeat(bytesMax / 2 - 1)}`,
  families: '👩‍👩‍👧‍👦'.repeat(Math.floor(bytesMax / 25)),
  invisible: '\u200b'.repeat(bytesMax / 3),
  flags: '🇰🇷'.repeat(bytesMax / 8),
  lines: '\n'.repeat(bytesMax / 2),
}

/** JSON that is none, or none of ours. */
const costlyBodies: readonly string[] = [
  '['.repeat(bytesMax),
  `{"body":${'['.repeat(bytesMax / 2)}${']'.repeat(bytesMax / 2 - 10)}}`,
  `{"body":${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}}`,
  `{${Array.from({ length: 5_000 }, (_, at) => `"k${at}":1`).join(',')}}`,
  `{"body":[${'1,'.repeat(bytesMax / 2 - 10)}1]}`,
  `{"__proto__":{"role":"admin"},"body":"${'a'.repeat(1_000)}"}`,
  `{"body":"${'\\ud83d'.repeat(bytesMax / 6 - 10)}"}`,
]

/** Every kind of bad request once, as a reader with a token sends them. */
export function badRequests({ site, readers, commentIds }: Stock): readonly BadRequest[] {
  const base = `/v1/sites/${site.id}`
  const headers = { authorization: `Bearer ${readers[0]?.token ?? ''}`, 'content-type': 'application/json' }
  const post = (path: string, body: string): BadRequest => ({ method: 'POST', path: base + path, headers, body })
  const comment = commentIds[0] ?? ''
  const { invisible, lines, ...reasons } = costlyTexts
  return [
    ...[invisible, lines, ...Object.values(reasons)].map((body) =>
      post('/threads/article-1/comments', JSON.stringify({ body })),
    ),
    // A blank reason is none, and a report needs none.
    ...Object.values(reasons).map((reason) =>
      post(`/comments/${comment}/reports`, JSON.stringify({ category: 'abuse', reason })),
    ),
    ...costlyBodies.map((body) => post('/threads/article-1/comments', body)),
    ...costlyBodies.map((body) => post(`/comments/${comment}/reports`, body)),
    { method: 'GET', path: `${base}/threads/article-1/comments?cursor=${'A'.repeat(6_000)}`, headers },
    { method: 'GET', path: `${base}/threads/article-1/comments?${'limit=1&'.repeat(800)}`, headers },
    {
      method: 'GET',
      path: `${base}/threads/article-1/comments`,
      headers: { authorization: `Bearer ${'e'.repeat(7_000)}.e.e` },
    },
  ]
}
