const compactAt = 1024

/** A queue whose front is taken in constant time. */
export class Fifo<T> {
  private items: T[] = []
  private head = 0

  get length(): number {
    return this.items.length - this.head
  }

  get first(): T | undefined {
    return this.items[this.head]
  }

  get last(): T | undefined {
    return this.length === 0 ? undefined : this.items.at(-1)
  }

  push(item: T): void {
    this.items.push(item)
  }

  shift(): T | undefined {
    if (this.length === 0) return undefined
    const item = this.items[this.head]
    this.head++
    if (this.head >= compactAt && this.head * 2 >= this.items.length) {
      this.items = this.items.slice(this.head)
      this.head = 0
    }
    return item
  }

  /** Items at the end for which the test holds, oldest of them first. */
  takeWhileFromEnd(test: (item: T) => boolean): T[] {
    let from = this.items.length
    while (from > this.head && test(this.items[from - 1] as T)) from--
    return this.items.slice(from)
  }
}
