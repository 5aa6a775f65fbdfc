import { SystemClock } from '@moderato/kernel'
import type { TokenProvider } from '../elements/element-types.js'
import { Cell } from '../state/cell.js'

/** What the token says about the reader; the service checks it, the widget only shows it. */
export interface Reader {
  /** The host site's id of the reader. */
  subject: string
  name: string
  expiresAtSec: number
}

/** Seconds before its end at which a token is renewed, so that it does not expire on the way. */
const renewAheadSec = 30
const clock = new SystemClock()

/** The reader's token: set by the host page, or asked of it when one is needed. */
export class TokenSource {
  /** Who is signed in, or null. */
  readonly reader = new Cell<Reader | null>(null)
  #token: string | null = null
  #provider: TokenProvider | null = null

  use(token: string | null): void {
    this.#token = token
    this.reader.set(token ? readClaims(token) : null)
  }

  async useProvider(provider: TokenProvider | null): Promise<void> {
    this.#provider = provider
    await this.renew()
  }

  /** A token good for one request, or null. */
  async current(): Promise<string | null> {
    const reader = this.reader.get()
    if (reader && this.#provider && reader.expiresAtSec - renewAheadSec < clock.nowMs() / 1000) await this.renew()
    return this.#token
  }

  /** Asks the host page for a new token. @returns whether there is one now */
  async renew(): Promise<boolean> {
    if (!this.#provider) return false
    const before = this.#token
    this.use((await Promise.resolve(this.#provider()).catch(() => null)) || null)
    return this.#token !== null && this.#token !== before
  }
}

function readClaims(token: string): Reader {
  try {
    const bytes = atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'))
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)))
    const { sub = '', name = '', exp } = JSON.parse(text) as { sub?: string; name?: string; exp?: number }
    return { subject: sub, name, expiresAtSec: exp ?? Infinity }
  } catch {
    return { subject: '', name: '', expiresAtSec: Infinity }
  }
}
