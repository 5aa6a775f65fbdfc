import type { SiteId } from '@moderato/kernel'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Site } from './domain/site.js'
import { SiteCatalog } from './site-catalog.js'
import type { SiteRepository } from './storage/site.repository.js'

/** What was asked of the database, and the moment at which it answers. */
class SlowSites {
  readonly asked: string[] = []
  readonly names = new Set(['herald'])
  answerAfter: Promise<void> = Promise.resolve()

  async find(siteId: SiteId): Promise<Site | null> {
    this.asked.push(siteId)
    await this.answerAfter
    return this.names.has(siteId) ? ({ id: siteId } as Site) : null
  }
}

let stored: SlowSites
let catalog: SiteCatalog
beforeEach(() => {
  // Copies grow old by this clock; it stands still.
  vi.useFakeTimers({ toFake: ['performance'] })
  stored = new SlowSites()
  catalog = new SiteCatalog(stored as unknown as SiteRepository)
})

afterEach(() => {
  vi.useRealTimers()
})

const herald = 'herald' as SiteId

describe('a site', () => {
  it('is looked up once, and then at hand', async () => {
    expect(catalog.atHand(herald)).toBeNull()
    await Promise.all([catalog.find(herald), catalog.find(herald)])
    expect(catalog.atHand(herald)).toMatchObject({ id: 'herald' })
    expect(stored.asked).toEqual(['herald'])
  })

  it('stays at hand however many unknown names are asked for', async () => {
    await catalog.find(herald)
    const strangers = Array.from({ length: 1500 }, (_, nth) => catalog.find(`no-${String(nth)}`))
    expect((await Promise.all(strangers)).every((site) => site === null)).toBe(true)
    expect(catalog.atHand(herald)).toMatchObject({ id: 'herald' })
    await catalog.find(herald)
    expect(stored.asked.filter((name) => name === 'herald')).toHaveLength(1)
  })

  it('that changes while it is being read is still found, and read again', async () => {
    let answer = () => {}
    stored.answerAfter = new Promise((resolve) => (answer = resolve))
    const found = catalog.find(herald)
    catalog.forget(herald)
    answer()
    expect(await found).toMatchObject({ id: 'herald' })
    expect(catalog.atHand(herald)).toBeNull()
  })
})

it('an unknown name is not asked for twice in a row', async () => {
  await catalog.find('nowhere')
  expect(await catalog.find('nowhere')).toBeNull()
  expect(stored.asked).toEqual(['nowhere'])
})
