import { signDemoToken } from '@moderato/demo'
import type { Role } from '@moderato/contracts'

/** The people of a replay; tokens are signed when first needed. */
export class Crowd {
  private readonly tokens = new Map<string, Promise<string>>()

  /** @param run - makes the readers of this run other people than those of the last */
  constructor(
    private readonly run: string,
    private readonly readers: number,
  ) {}

  /** Which reader the nth is, counted around the crowd. */
  numberOf(nth: number): number {
    return nth % this.readers
  }

  /** Token of the nth reader. */
  reader(nth: number): Promise<string> {
    const number = this.numberOf(nth)
    return this.token(`replay-${this.run}-${String(number)}`, `독자 ${String(number + 1)}`, 'reader')
  }

  /** Address of the nth reader, each from a place of their own; of documentation, so that it leads nowhere. */
  address(nth: number): string {
    const number = this.numberOf(nth)
    return `2001:db8:${(number >> 8).toString(16)}:${(number & 255).toString(16)}::1`
  }

  /** Token of one of the demo site's five moderators. */
  moderator(nth: number): Promise<string> {
    const subject = `mod-${String((nth % 5) + 1)}`
    return this.token(subject, subject, 'moderator')
  }

  lead(): Promise<string> {
    return this.token('lead-1', 'lead-1', 'lead')
  }

  private token(subject: string, name: string, role: Role): Promise<string> {
    const known = this.tokens.get(subject)
    if (known !== undefined) return known
    const signed = signDemoToken({ subject, name, role, locale: 'ko', lifeHours: 24 })
    this.tokens.set(subject, signed)
    return signed
  }
}
