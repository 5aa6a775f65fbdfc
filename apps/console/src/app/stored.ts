/** A value that this device remembers, and that tells its listeners when it changes. */
export class Stored<Value> {
  readonly #listeners = new Set<() => void>()
  #value: Value

  /**
   * @param key - name in the browser's local storage
   * @param read - makes a value of whatever is found there, also of nothing
   */
  constructor(
    private readonly key: string,
    read: (found: unknown) => Value,
  ) {
    this.#value = read(find(key))
  }

  readonly get = (): Value => this.#value

  readonly set = (value: Value): void => {
    this.#value = value
    try {
      localStorage.setItem(this.key, JSON.stringify(value))
    } catch {
      // A browser that keeps nothing still works until it is closed.
    }
    for (const listener of this.#listeners) listener()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

function find(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}
