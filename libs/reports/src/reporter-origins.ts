import { createHmac, randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import { Clock, type SiteId } from '@moderato/kernel'
import { AddressKeyRepository } from './storage/address-key.repository.js'

const keyBytes = 32
const hashBytes = 16

/** Turns addresses into hashes that tell only whether two reports came from one place. */
@Injectable()
export class ReporterOrigins {
  private readonly keys: LRUCache<string, Buffer>

  constructor(
    private readonly clock: Clock,
    keys: AddressKeyRepository,
  ) {
    this.keys = new LRUCache<string, Buffer>({
      max: 1_000,
      fetchMethod: (name) => {
        const [siteId, month] = name.split(' ') as [SiteId, string]
        return keys.obtain(siteId, month, randomBytes(keyBytes))
      },
    })
  }

  /** HMAC-SHA256 under the site's key of the month, 16 bytes. Erased with its key after three months. */
  async hash(siteId: SiteId, address: string): Promise<Buffer> {
    const month = `${this.clock.now().toISOString().slice(0, 7)}-01`
    const key = await this.keys.forceFetch(`${siteId} ${month}`)
    return createHmac('sha256', key).update(address).digest().subarray(0, hashBytes)
  }
}
