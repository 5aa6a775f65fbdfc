import { readEvents } from '@moderato/api-client'
import { caseEventTypes, type CaseEventType } from '@moderato/contracts'
import { sessionStore } from '../session/session.js'
import { api, inSite } from './api.js'

/** What the stream tells of a case; the listener fetches what it shows. */
export interface CaseChange {
  readonly type: CaseEventType
  readonly caseId: string
  readonly queueId: string | null
  /** Version of the case after the change, or null. */
  readonly version: number | null
}

/**
 * `appeal`: one that belongs to no case has changed. `resync`: more was missed than the service remembers, so everything
 * on the screen is read anew.
 */
export type LiveNews = CaseChange | 'appeal' | 'resync'
export type LineState = 'connecting' | 'open' | 'broken'

const retryMsMin = 500
const retryMsMax = 15_000
/** The service sends something at least every 25 s; a line silent for longer is dead. */
const silenceMsMax = 70_000
/** How long the line waits for the first reading, which says where to begin. */
const readingWaitMsMax = 2_000

/** One line to the service for the whole console, open while somebody is signed in. */
class LiveLine {
  readonly #news = new Set<(news: LiveNews) => void>()
  readonly #states = new Set<() => void>()
  #state: LineState = 'connecting'
  /** Of the first thing that was read, then of the last event that was heard. */
  #lastEventId: string | null = null
  #hasWaited = false
  #failures = 0
  #wake: (() => void) | null = null
  #connection: AbortController | null = null

  start(): void {
    sessionStore.subscribe(() => this.#restart())
    api.use({
      onResponse: ({ response }) => {
        this.#begin(response.headers.get('last-event-id'))
      },
    })
    addEventListener('online', () => this.#wake?.())
    void this.#run()
  }

  readonly listen = (listener: (news: LiveNews) => void): (() => void) => {
    this.#news.add(listener)
    return () => this.#news.delete(listener)
  }

  readonly state = (): LineState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#states.add(listener)
    return () => this.#states.delete(listener)
  }

  #restart(): void {
    this.#connection?.abort()
    this.#wake?.()
  }

  async #run(): Promise<never> {
    for (;;) {
      const session = sessionStore.get()
      if (session === null || session.isOver) await this.#sleep(null)
      else if (this.#lastEventId === null && !this.#hasWaited) {
        this.#hasWaited = true
        await this.#sleep(readingWaitMsMax)
      } else if (!(await this.#follow())) {
        this.#failures++
        this.#setState('broken')
        await this.#sleep(Math.min(retryMsMax, retryMsMin * 2 ** this.#failures) * (0.75 + Math.random() / 2))
      }
    }
  }

  #begin(id: string | null): void {
    if (this.#lastEventId !== null || id === null) return
    this.#lastEventId = id
    this.#wake?.()
  }

  /** @returns whether the line was ended by us */
  async #follow(): Promise<boolean> {
    const connection = new AbortController()
    this.#connection = connection
    let silence = setTimeout(() => connection.abort(), silenceMsMax)
    const heard = () => {
      clearTimeout(silence)
      silence = setTimeout(() => connection.abort(), silenceMsMax)
    }
    try {
      const { response } = await api.GET('/v1/sites/{site}/moderation/events', {
        params: { path: inSite() },
        headers: this.#lastEventId === null ? {} : { 'last-event-id': this.#lastEventId },
        parseAs: 'stream',
        signal: connection.signal,
      })
      if (response.status === 401) sessionStore.expire()
      if (!response.ok) return false
      this.#opened()
      for await (const event of readEvents(response, heard)) {
        if (event.id !== null) this.#lastEventId = event.id
        this.#tell(event.type, event.data)
      }
      return false
    } catch {
      return connection.signal.aborted
    } finally {
      clearTimeout(silence)
    }
  }

  #opened(): void {
    // What happened while there was no line, and no id to resume from, is not told again.
    if (this.#failures > 0 && this.#lastEventId === null) this.#spread('resync')
    this.#failures = 0
    this.#setState('open')
  }

  #tell(type: string, data: string): void {
    if (type === 'resync') this.#spread('resync')
    if (type === 'appeal.updated') this.#spread('appeal')
    const known = caseEventTypes.find((name) => name === type)
    if (known !== undefined) this.#spread({ type: known, ...(JSON.parse(data) as Omit<CaseChange, 'type'>) })
  }

  #spread(news: LiveNews): void {
    for (const listener of this.#news) listener(news)
  }

  #setState(state: LineState): void {
    this.#state = state
    for (const listener of this.#states) listener()
  }

  /** Waits for so long, or without end when null, unless something wakes it. */
  #sleep(ms: number | null): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === null ? undefined : setTimeout(() => this.#wake?.(), ms)
      this.#wake = () => {
        clearTimeout(timer)
        this.#wake = null
        resolve()
      }
    })
  }
}

export const liveLine = new LiveLine()
