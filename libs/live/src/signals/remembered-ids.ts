/** The last so many ids; the oldest is forgotten first. */
export class RememberedIds {
  private readonly ids = new Set<string>()

  constructor(private readonly countMax: number) {}

  add(id: string): void {
    this.ids.add(id)
    if (this.ids.size <= this.countMax) return
    for (const oldest of this.ids) {
      this.ids.delete(oldest)
      break
    }
  }

  has(id: string): boolean {
    return this.ids.has(id)
  }
}
