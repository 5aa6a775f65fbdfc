import { signDemoToken } from '../token/sign-demo-token.js'
import type { Role } from '@moderato/contracts'

/** The people of a replay; tokens are signed when first needed. */
export class Crowd {
  private readonly tokens = new Map<string, Promise<string>>()

  /** @param run - makes the readers of this run other people than those of the last */
  constructor(
    private readonly run: string,
    private readonly readers: number,
  ) {}

  /** Token of the nth reader, counted around the crowd. */
  reader(nth: number): Promise<string> {
    const number = nth % this.readers
    return this.token(`replay-${this.run}-${String(number)}`, `독자 ${String(number + 1)}`, 'reader')
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
