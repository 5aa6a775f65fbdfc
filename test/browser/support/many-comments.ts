import type { Page } from 'playwright-core'
import type { CommentView } from '@moderato/comments'

const bodies = ['짧은 의견', '조금 더 긴 의견입니다. '.repeat(4), '길게 쓴 의견입니다. '.repeat(14), '두 줄로\n쓴 의견']

/** Answers the page's lists with so many copies of a comment: writing thousands would measure the service. */
export async function serveMany(page: Page, comment: CommentView, total: number): Promise<void> {
  await page.route(/\/comments\?/, (route) => {
    const query = new URL(route.request().url()).searchParams
    const from = Number(query.get('cursor') ?? 0)
    const items = Array.from({ length: Number(query.get('limit')) }, (_, at) => copyOf(comment, from + at))
    const next = from + items.length
    return route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: { items, nextCursor: next < total ? String(next) : null, count: total },
    })
  })
}

/** Asks for more until nothing more comes. */
export async function loadAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: '댓글 더보기' }).waitFor()
  await page.evaluate(`(async () => {
    const root = document.querySelector('moderato-thread').shadowRoot
    for (let button; (button = root.querySelector('.comments ~ button.wide')); await new Promise(requestAnimationFrame)) button.click()
  })()`)
}

function copyOf(comment: CommentView, at: number): CommentView {
  const body = `${String(at)}번째: ${bodies[at % bodies.length] ?? ''}`
  return { ...comment, id: `${comment.id.slice(0, -6)}${String(at).padStart(6, '0')}`, body }
}
