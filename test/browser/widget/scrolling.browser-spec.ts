import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { loadAll, serveMany } from '../support/many-comments.js'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget()
const few = 100
const many = 5000
const frames = 100
/** About 7,000 px a second where a frame takes its 16.7 ms: a hard flick of the thumb. */
const pxPerFrame = 120

interface Scroll {
  /** Time from frame to frame, shortest first. */
  frameMs: number[]
  /** Tasks of more than 50 ms, in which a reader's next touch would wait. */
  longTaskMs: number[]
  scrolledPx: number
}

/** Scrolls as fast as a thumb does, and writes down how long each frame took. */
const scroll = (page: Page) =>
  page.evaluate<Scroll>(`(async () => {
    const longTaskMs = []
    const observer = new PerformanceObserver((list) => longTaskMs.push(...list.getEntries().map(({ duration }) => duration)))
    observer.observe({ type: 'longtask' })
    const frame = () => new Promise(requestAnimationFrame)
    const [frameMs, from] = [[], scrollY]
    let last = await frame()
    for (let at = 0; at < ${String(frames)}; at++) {
      scrollBy(0, ${String(pxPerFrame)})
      const now = await frame()
      frameMs.push(now - last)
      last = now
    }
    observer.disconnect()
    return { frameMs: frameMs.sort((a, b) => a - b), longTaskMs, scrolledPx: scrollY - from }
  })()`)

const quantile = (sorted: number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0

interface Figures {
  p50: number
  p95: number
  longTasksMs: number
}

/** Opens a thread of so many comments, scrolls through it, and prints how that went. */
async function measure(total: number): Promise<Figures> {
  const thread = stage.newThread()
  const one = await (await stage.reader('미나')).post(thread, '수천 가운데 하나')
  const page = await stage.visit({ thread })
  await serveMany(page, one, total)
  await page.reload()
  await loadAll(page)
  expect(await page.locator('.root').count()).toBeGreaterThanOrEqual(total)
  await page.evaluate('scrollTo(0, 0)')
  const { frameMs, longTaskMs, scrolledPx } = await scroll(page)
  await page.context().close()
  expect(scrolledPx).toBe(frames * pxPerFrame)
  const figures = {
    p50: quantile(frameMs, 0.5),
    p95: quantile(frameMs, 0.95),
    longTasksMs: longTaskMs.reduce((sum, ms) => sum + ms, 0),
  }
  const [p50, p95, long] = Object.values(figures).map((ms) => ms.toFixed(0))
  process.stdout.write(
    `scrolling ${String(total)} comments: frame p50 ${p50!} ms, p95 ${p95!} ms, ${long!} ms in ${String(longTaskMs.length)} long tasks\n`,
  )
  return figures
}

/** What the machine does beside is at one measurement and not at the other; what thousands cost is at every one. */
const triesMax = 3

// How fast a frame is depends on the machine, its load and its lack of a GPU; that thousands cost as little as a
// hundred does not.
it('a thread of 5,000 comments scrolls like one of 100', async () => {
  const compared: { median: number; slow: number }[] = []
  const isAlike = ({ median, slow }: { median: number; slow: number }) => median < 1 && slow < 1
  while (compared.length < triesMax && !compared.some(isAlike)) {
    const [small, large] = [await measure(few), await measure(many)]
    compared.push({ median: large.p50 / (2 * small.p50 + 34), slow: large.p95 / (4 * small.p95 + 100) })
  }
  expect(compared.some(isAlike), JSON.stringify(compared)).toBe(true)
}, 300_000)
