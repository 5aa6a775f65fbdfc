import type { RunningThread } from '../start-thread.js'
import type { ModeratoThreadElement, ThreadEventDetails, TokenProvider } from './element-types.js'
import { HostElement } from './host-element.js'
import { openRoot, openStage } from './stage.js'

/** Distance from the window at which the widget starts. */
const startAhead = '600px'

/** `<moderato-thread>`: waits until the reader comes near, then loads the widget. */
export class ThreadElement extends HostElement implements ModeratoThreadElement {
  static readonly observedAttributes = ['site', 'thread', 'locale', 'sort', 'edition', 'server']
  #token: string | null = null
  #provider: TokenProvider | null = null
  #running: Promise<RunningThread | null> | null = null
  #nearness: IntersectionObserver | null = null
  #isRestartDue = false

  get token(): string | null {
    return this.#token
  }

  set token(token: string | null) {
    this.#token = token
    void this.#running?.then((thread) => thread?.useToken(token))
  }

  get tokenProvider(): TokenProvider | null {
    return this.#provider
  }

  set tokenProvider(provider: TokenProvider | null) {
    this.#provider = provider
    void this.#running?.then((thread) => thread?.useProvider(provider))
  }

  async reload(): Promise<void> {
    await (await this.#start())?.reload()
  }

  async focusComposer(): Promise<void> {
    ;(await this.#start())?.focusComposer()
  }

  connectedCallback(): void {
    this.#adopt('token')
    this.#adopt('tokenProvider')
    openRoot(this)
    if (this.hasAttribute('eager')) return void this.#start()
    this.#nearness = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void this.#start()
      },
      { rootMargin: startAhead },
    )
    this.#nearness.observe(this)
  }

  disconnectedCallback(): void {
    this.#nearness?.disconnect()
    const running = this.#running
    this.#running = null
    void running?.then((thread) => thread?.stop())
  }

  attributeChangedCallback(): void {
    if (!this.#running || this.#isRestartDue) return
    this.#isRestartDue = true
    // Several attributes usually change together.
    queueMicrotask(() => {
      this.#isRestartDue = false
      if (!this.#running) return
      this.disconnectedCallback()
      void this.#start()
    })
  }

  #start(): Promise<RunningThread | null> {
    this.#nearness?.disconnect()
    this.#running ??= this.#load()
    return this.#running
  }

  async #load(): Promise<RunningThread | null> {
    try {
      const [{ startThread }, stage] = await Promise.all([import('../start-thread.js'), openStage(this)])
      return await startThread(stage, this.#token, this.#provider)
    } catch {
      this.#running = null
      const detail: ThreadEventDetails['moderato:error'] = { code: 'offline', status: 0 }
      this.dispatchEvent(new CustomEvent('moderato:error', { detail, bubbles: true, composed: true }))
      return null
    }
  }

  /** A property the page set before this class was known hides the accessor of the same name. */
  #adopt(name: 'token' | 'tokenProvider'): void {
    if (!Object.hasOwn(this, name)) return
    const value = this[name]
    Reflect.deleteProperty(this, name)
    Reflect.set(this, name, value)
  }
}
