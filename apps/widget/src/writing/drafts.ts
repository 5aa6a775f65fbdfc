import { Cell } from '../state/cell.js'
import type { Thread } from '../state/thread.js'

/**
 * Words not sent yet, each under a name, e.g. of the comment they answer. Kept over a reload of this tab, and nowhere else.
 */
export class Drafts {
  readonly #cells = new Map<string, Cell<string>>()

  constructor(private readonly prefix: string) {}

  /** What stands in the field. */
  of(parentId: string | null): Cell<string> {
    const key = parentId ?? ''
    const known = this.#cells.get(key)
    if (known) return known
    const cell = new Cell(this.#read(key))
    this.#cells.set(key, cell)
    return cell
  }

  write(parentId: string | null, text: string): void {
    this.of(parentId).set(text)
    this.#store(parentId ?? '', text)
  }

  /** Empties the field and keeps the words until the service has them. */
  send(parentId: string | null): void {
    this.of(parentId).set('')
  }

  /** Forgets words the service has, unless others were written since. */
  settle(parentId: string | null, sent: string): void {
    const key = parentId ?? ''
    if (this.#read(key).trim() === sent.trim()) this.#store(key, '')
  }

  #read(key: string): string {
    try {
      return sessionStorage.getItem(this.prefix + key) ?? ''
    } catch {
      return ''
    }
  }

  #store(key: string, text: string): void {
    try {
      if (text) sessionStorage.setItem(this.prefix + key, text)
      else sessionStorage.removeItem(this.prefix + key)
    } catch {
      // Storage is full or forbidden: the draft lives as long as the page.
    }
  }
}

const known = new WeakMap<Thread, Drafts>()

/** The drafts of a thread. */
export function draftsOf(thread: Thread): Drafts {
  const drafts = known.get(thread) ?? new Drafts(thread.draftPrefix)
  known.set(thread, drafts)
  return drafts
}
