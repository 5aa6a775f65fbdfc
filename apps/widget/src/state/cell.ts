/** A value that tells its listeners when it changes. */
export class Cell<Value> {
  readonly #listeners = new Set<() => void>()
  #value: Value

  constructor(value: Value) {
    this.#value = value
  }

  get(): Value {
    return this.#value
  }

  set(value: Value): void {
    if (Object.is(value, this.#value)) return
    this.#value = value
    for (const listener of [...this.#listeners]) listener()
  }

  update(change: (value: Value) => Value): void {
    this.set(change(this.#value))
  }

  /** @returns how to stop listening */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/** What is said aloud: the same words twice are two words to say, which differ by a space that nobody hears. */
export class Voice extends Cell<string> {
  override set(words: string): void {
    super.set(words === this.get() ? `${words}\u00a0` : words)
  }
}
