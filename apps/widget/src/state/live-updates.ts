import { readEvents, type ServerEvent } from '@moderato/api-client'
import { ApiProblem } from '../api/api-problem.js'
import { showChange, type ChangePayload } from './live-changes.js'
import { loadMissed } from './load-missed.js'
import type { Thread } from './thread.js'

const retryMsMin = 1_000
const retryMsMax = 30_000
/** The service sends something at least every 25 s; a line silent for longer is dead. */
const silenceMsMax = 70_000
/** Failed connections in a row after which the thread is also read by polling. */
const failuresBeforePolling = 2

/** Keeps a thread up to date while its page is seen: by stream, and by polling where streams do not get through. */
export class LiveUpdates {
  #failures = 0
  #connection: AbortController | null = null
  #wake: (() => void) | null = null

  /** @param end - aborted when the thread is taken away; {@link restart} after that ends the line */
  constructor(
    private readonly thread: Thread,
    private readonly end: AbortSignal,
  ) {}

  start(): void {
    const until = { signal: this.end }
    const onVisibility = () => (document.hidden ? this.#connection?.abort() : this.#wake?.())
    document.addEventListener('visibilitychange', onVisibility, until)
    addEventListener('online', () => this.#wake?.(), until)
    void this.#run()
  }

  /** Connects anew, e.g. because somebody else is signed in now. */
  restart(): void {
    this.#connection?.abort()
    this.#wake?.()
  }

  async #run(): Promise<void> {
    while (!this.end.aborted) {
      if (document.hidden) await this.#sleep(null)
      else if (await this.#listen()) this.#failures = 0
      else await this.#recover()
    }
  }

  /** @returns whether the line was ended by us, to pause or to reconnect at once */
  async #listen(): Promise<boolean> {
    const connection = new AbortController()
    this.#connection = connection
    let silence = setTimeout(() => connection.abort(), silenceMsMax)
    const heard = () => {
      clearTimeout(silence)
      silence = setTimeout(() => connection.abort(), silenceMsMax)
    }
    try {
      const response = await this.thread.api.events(connection.signal)
      this.#failures = 0
      for await (const event of readEvents(response, heard)) await this.#take(event)
      return false
    } catch {
      return connection.signal.aborted
    } finally {
      clearTimeout(silence)
    }
  }

  async #take(event: ServerEvent): Promise<void> {
    if (event.id !== null) this.thread.api.client.lastEventId = event.id
    // Only an id: where the stream begins.
    if (!event.data) return
    try {
      if (/^(resync|thread)/.test(event.type)) await this.#catchUp()
      else await showChange(this.thread, event.type, JSON.parse(event.data) as ChangePayload)
    } catch (error) {
      // One event that cannot be shown must not end the stream; the next reading of the thread mends it.
      this.thread.emit('moderato:error', { code: ApiProblem.of(error).code, status: 0 })
    }
  }

  async #catchUp(): Promise<void> {
    await (await loadMissed()).catchUp(this.thread)
  }

  async #recover(): Promise<void> {
    this.#failures++
    if (this.#failures >= failuresBeforePolling) await this.#catchUp().catch(() => undefined)
    await this.#sleep(Math.min(retryMsMax, retryMsMin * 2 ** (this.#failures - 1)) * (0.75 + Math.random() / 2))
  }

  /** Waits for so long, or without end when null, unless something wakes it. */
  #sleep(ms: number | null): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === null ? 0 : setTimeout(() => this.#wake?.(), ms)
      this.#wake = () => {
        clearTimeout(timer)
        this.#wake = null
        resolve()
      }
    })
  }
}
