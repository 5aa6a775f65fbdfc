import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { readChromium } from '../../support/chromium.js'
import { useWorld, type World, type WorldPlan } from '../../support/world/world.js'
import { chromiumArguments } from './chromium-arguments.js'
import { startNewspaper, type Newspaper } from './newspaper.js'
import { Reader } from './reader.js'

export interface ArticleOptions {
  thread: string
  /** Default: the world's own. */
  site?: string
  locale?: string
  /** Further attributes of the element, as they stand in HTML. */
  attributes?: string
  /** Signed in from the start. */
  as?: Reader
  /** Of the article. */
  title?: string
  /** HTML before and after the element. */
  before?: string
  after?: string
  head?: string
  headers?: Record<string, string>
  browser?: BrowserContextOptions
}

/** The real service, a newspaper of another origin that embeds it, and a real browser. */
export class WidgetStage {
  #browser: Browser | null = null
  #paper: Newspaper | null = null
  #threads = 0

  constructor(private readonly worldNow: () => World) {}

  async start(): Promise<void> {
    this.#paper = await startNewspaper()
    this.#browser = await chromium.launch({ executablePath: readChromium().path ?? '', args: chromiumArguments })
  }

  async stop(): Promise<void> {
    await this.#browser?.close()
    await this.#paper?.close()
  }

  async closePages(): Promise<void> {
    await Promise.all(this.#browser?.contexts().map((context) => context.close()) ?? [])
  }

  /** Name of a thread no other test has. */
  newThread(): string {
    return `article-${String(++this.#threads)}`
  }

  reader(name: string, subject?: string): Promise<Reader> {
    return Reader.of(this.world, name, subject)
  }

  get world(): World {
    return this.worldNow()
  }

  /** Where the service answers. */
  get origin(): string {
    return this.world.origin
  }

  /** Origin of the newspaper's pages. */
  get paperOrigin(): string {
    return this.running(this.#paper).origin
  }

  get site(): string {
    return this.world.site.id
  }

  /** Opens the article on the newspaper's page; whatever the widget shows first is there. */
  async open(options: ArticleOptions): Promise<Page> {
    const page = await this.visit(options)
    await page.locator('moderato-thread').first().getByRole('heading', { level: 2 }).waitFor()
    await page.locator('moderato-thread .waiting').first().waitFor({ state: 'detached' })
    return page
  }

  /** An empty page of a browser that remembers nothing. */
  async browse(options: BrowserContextOptions = {}): Promise<Page> {
    const viewport = { width: 900, height: 900 }
    const context = await this.running(this.#browser).newContext({ viewport, ...options })
    return context.newPage()
  }

  /** Opens the article and waits until the page hears what others do: its stream is open, its comments are there. */
  async listen(options: ArticleOptions): Promise<Page> {
    const page = await this.prepare(options)
    const isOpen = page.waitForResponse((response) => response.url().endsWith('/events') && response.ok())
    await Promise.all([isOpen, page.goto(this.publish(options))])
    return page
  }

  /** Opens the article and waits for nothing. */
  async visit(options: ArticleOptions): Promise<Page> {
    const page = await this.prepare(options)
    await page.goto(this.publish(options))
    return page
  }

  private async prepare(options: ArticleOptions): Promise<Page> {
    const page = await this.browse(options.browser)
    const token = options.as?.token ?? null
    // Before the element is known: as a page does that has the token at hand.
    if (token !== null) await page.addInitScript({ content: givingToken(token) })
    return page
  }

  publish({
    thread,
    site = this.site,
    locale = 'ko',
    attributes = '',
    title = '작은 서점의 봄',
    before = '',
    after = '',
    head = '',
    headers = {},
  }: ArticleOptions) {
    const element = `<moderato-thread site="${site}" thread="${thread}" locale="${locale}" ${attributes}></moderato-thread>`
    const html = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${head}
      <script type="module" async src="${this.origin}/embed.js"></script></head>
      <body><main><h1>${title}</h1>${before}${element}${after}</main></body></html>`
    return this.running(this.#paper).publish({ html, headers })
  }

  private running<Part>(part: Part | null): Part {
    if (part === null) throw new Error('the stage stands inside tests and hooks only')
    return part
  }
}

const givingToken = (token: string) => `addEventListener('DOMContentLoaded', () => {
  for (const element of document.querySelectorAll('moderato-thread')) element.token = ${JSON.stringify(token)}
})`

/** A stage for the file it is called in; every test starts without open pages. */
export function useWidget(plan: WorldPlan = { worker: false }): WidgetStage {
  const stage = new WidgetStage(useWorld(plan))
  beforeAll(() => stage.start())
  afterEach(() => stage.closePages())
  afterAll(() => stage.stop())
  return stage
}
