import type { Page, Response } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget()

const isOfWidget = (address: string) => address.startsWith(stage.origin) && address.endsWith('.js')

describe('the scripts', () => {
  it('are immutable and named by their content, all but the loader, which is revalidated', async () => {
    const page = await stage.browse()
    const answers: Response[] = []
    page.on('response', (response) => isOfWidget(response.url()) && answers.push(response))
    await page.goto(stage.publish({ thread: stage.newThread() }))
    await page.getByText('아직 댓글이 없습니다').waitFor()
    await page.getByRole('button', { name: '로그인 후 댓글작성이 가능합니다' }).click()
    await page.getByRole('dialog').waitFor()
    const rules = answers.map((answer) => [new URL(answer.url()).pathname, answer.headers()['cache-control']] as const)
    const [loader, ...parts] = rules
    expect(loader).toEqual(['/embed.js', 'public, max-age=300, stale-while-revalidate=86400'])
    expect(parts.length).toBeGreaterThan(3)
    for (const [path, rule] of parts) {
      expect(path).toMatch(/^\/assets\/[a-z-]+-[\w-]{8}\.js$/)
      expect(rule).toBe('public, max-age=31536000, immutable')
    }
    expect(answers.every((answer) => answer.headers()['content-encoding'] !== undefined)).toBe(true)
  })

  it('are taken from the cache by whoever has read here before', async () => {
    const page = await stage.browse()
    const address = stage.publish({ thread: stage.newThread() })
    await page.goto(address)
    await page.getByText('아직 댓글이 없습니다').waitFor()
    const fetched = new Map<string, string>()
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    session.on('Network.responseReceived', ({ requestId, response }) => {
      if (isOfWidget(response.url) && !response.fromDiskCache) fetched.set(requestId, new URL(response.url).pathname)
    })
    const fromMemory = new Set<string>()
    session.on('Network.requestServedFromCache', ({ requestId }) => fromMemory.add(requestId))
    await page.goto(address)
    await page.getByText('아직 댓글이 없습니다').waitFor()
    const parts = [...fetched].filter(([id, path]) => path.startsWith('/assets/') && !fromMemory.has(id))
    expect(parts).toEqual([])
  })
})

describe('a site that names its origins', () => {
  it('is read and written to from them', async () => {
    const { page, errors } = await openSite('guarded', [stage.paperOrigin])
    await page.getByText('아직 댓글이 없습니다').waitFor()
    expect(errors()).toEqual([])
  })

  it.each([
    ['another site', () => 'https://other.example'],
    ['the same host under another port', () => stage.paperOrigin.replace(/\d+$/, '1')],
    ['the same host under another scheme', () => stage.paperOrigin.replace('http:', 'https:')],
    ['an address that only begins with it', () => `${stage.paperOrigin}0`],
  ])('shows nothing to a page when it names %s', async (name, origin) => {
    const { page, errors } = await openSite(`guarded-${String(name.length)}`, [origin()])
    await page.getByText('댓글을 불러오지 못했습니다').waitFor()
    await expect.poll(errors).toContain('offline 0')
  })
})

/** A page of the newspaper whose widget belongs to a site with these origins. */
async function openSite(site: string, origins: string[]): Promise<{ page: Page; errors: () => string[] }> {
  await stage.world.addSite(site, { origins })
  const page = await stage.browse()
  const errors: string[] = []
  await page.exposeFunction('noteError', (code: string) => errors.push(code))
  await page.addInitScript({
    content: `addEventListener('moderato:error', ({ detail }) => noteError(detail.code + ' ' + detail.status))`,
  })
  await page.goto(stage.publish({ thread: stage.newThread(), site }))
  return { page, errors: () => errors }
}
