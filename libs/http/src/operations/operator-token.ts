import { createHash, timingSafeEqual } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { MetricsConfig } from '@moderato/config'
import { DomainError } from '@moderato/kernel'

/** Guards what only operators and their tools may read, by the token of the configuration. */
@Injectable()
export class OperatorToken {
  private readonly expected: Buffer | null

  constructor(config: MetricsConfig) {
    this.expected = config.token === null ? null : digest(`Bearer ${config.token}`)
  }

  /**
   * Passes without a token where none is configured, which production does not allow.
   *
   * @throws DomainError `token-missing`, `token-invalid`
   */
  check(authorization: string | undefined): void {
    if (this.expected === null) return
    if (authorization === undefined) throw new DomainError('token-missing')
    if (!timingSafeEqual(this.expected, digest(authorization))) throw new DomainError('token-invalid')
  }
}

/** Equal lengths, which the comparison needs, whatever was sent. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
