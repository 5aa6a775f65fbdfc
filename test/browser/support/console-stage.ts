import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { Role } from '@moderato/contracts'
import { readChromium } from '../../support/chromium.js'
import { signToken } from '../../support/world/sign-token.js'
import { useWorld, type World, type WorldPlan } from '../../support/world/world.js'
import { chromiumArguments } from './chromium-arguments.js'

/** Who opens the console, and how. */
export interface Visit {
  /** `mod-1` … `mod-3`, `lead-1`, `admin-1`, or whoever is nobody there. */
  subject?: string
  role?: Role
  /** Name shown in the console. */
  name?: string
  /** Below `/console`. */
  path?: string
  language?: 'ko' | 'en'
  theme?: 'light' | 'dark'
  lifeSec?: number
  browser?: BrowserContextOptions
}

/** For a busy machine; a test that passes never waits it out. */
const patienceMs = 60_000

/** The real service with its console, real browsers, and an ear for everything a browser complains about. */
export class ConsoleStage {
  #browser: Browser | null = null
  readonly #complaints: string[] = []
  readonly #expected: RegExp[] = []
  readonly #unanswered = new Set<Request>()

  constructor(private readonly worldNow: () => World) {}

  get world(): World {
    return this.worldNow()
  }

  async start(): Promise<void> {
    this.#browser = await chromium.launch({ executablePath: readChromium().path ?? '', args: chromiumArguments })
  }

  async stop(): Promise<void> {
    await this.#browser?.close()
  }

  /** Closes every window, and fails the test if one complained. What was sent is done first: the next test would meet it. */
  async endTest(): Promise<void> {
    await expect.poll(() => [...this.#unanswered].map((request) => request.url())).toEqual([])
    await Promise.all(this.#browser?.contexts().map((context) => context.close()) ?? [])
    // Nobody is told of what a window began as it was closed.
    this.#unanswered.clear()
    const complaints = this.#complaints.splice(0)
    const expected = this.#expected.splice(0)
    expect(complaints.filter((line) => !expected.some((pattern) => pattern.test(line)))).toEqual([])
  }

  /** Complaints a test brings about on purpose, e.g. the browser's line on an answer of 409. */
  expectComplaint(pattern: RegExp): void {
    this.#expected.push(pattern)
  }

  /** A window of a browser of its own, signed in; the page's heading is there, and what happens from now on is heard. */
  async open(visit: Visit = {}): Promise<Page> {
    const page = await this.window(visit)
    const line = page.waitForResponse((answer) => answer.url().endsWith('/moderation/events'))
    await this.enter(page, visit)
    await line
    return page
  }

  /** Signs in where a window is there already; the page's heading is there. */
  async enter(page: Page, visit: Visit = {}): Promise<void> {
    const { subject = 'mod-1', role = 'moderator', path = '' } = visit
    const token = await signToken(this.world.site, {
      subject,
      role,
      name: visit.name ?? subject,
      lifeSec: visit.lifeSec ?? 3600,
    })
    await page.goto(`${this.world.origin}/console${path}#site=${this.world.site.id}&token=${token}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }

  /** A window that shows nothing yet. */
  async window({ language = 'ko', theme = 'light', browser = {} }: Visit = {}): Promise<Page> {
    if (this.#browser === null) throw new Error('the stage stands inside tests and hooks only')
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 800 }, ...browser })
    await context.addInitScript({
      content: `localStorage.setItem('moderato.console.language', ${JSON.stringify(JSON.stringify(language))})
        localStorage.setItem('moderato.console.theme', ${JSON.stringify(JSON.stringify(theme))})`,
    })
    context.setDefaultTimeout(patienceMs)
    const page = await context.newPage()
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.#complaints.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.#complaints.push(`thrown: ${error.message}`))
    this.#watchWrites(page)
    return page
  }

  #watchWrites(page: Page): void {
    const done = (request: Request) => void this.#unanswered.delete(request)
    page.on('request', (request) => {
      if (request.method() !== 'GET') this.#unanswered.add(request)
    })
    page.on('response', (answer) => done(answer.request()))
    page.on('requestfailed', done)
  }
}

/** A stage for the file it is called in; every test starts without windows and ends without complaints. */
export function useConsole(plan: WorldPlan = {}): ConsoleStage {
  const stage = new ConsoleStage(useWorld(plan))
  beforeAll(() => stage.start())
  afterEach(() => stage.endTest())
  afterAll(() => stage.stop())
  return stage
}
