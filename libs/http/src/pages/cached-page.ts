import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

type Encoding = 'br' | 'gzip'

/** Smaller bodies fit one packet as they are. */
const compressBytesMin = 1024
const brotliQuality = 5

const compressors: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
  gzip: (body) => promisify(gzip)(body),
}

/**
 * A public answer as bytes, the same for everybody. Compressed forms are made off the main thread when first asked for
 * and kept; until one is ready, the plain form is sent.
 */
export class CachedPage {
  readonly body: Buffer
  readonly etag: string
  readonly cacheControl: string
  /** More that is said of the page, by lower-case name. */
  readonly ownHeaders: Readonly<Record<string, string>>
  private readonly compressed = new Map<Encoding, Buffer | null>()

  /**
   * @param version - what changes whenever the body does; becomes the ETag
   * @param options.maxAgeSec - how long browsers may keep the page without asking; 0 makes them ask each time
   * @param options.sharedMaxAgeSec - how long a CDN may
   * @param options.headers - more that is said of the page, by lower-case name
   */
  constructor(
    body: string | Buffer,
    version: string,
    options: {
      readonly maxAgeSec: number
      readonly sharedMaxAgeSec: number
      readonly headers?: Readonly<Record<string, string>>
    },
  ) {
    this.body = typeof body === 'string' ? Buffer.from(body) : body
    this.etag = `W/"${version}"`
    const { maxAgeSec, sharedMaxAgeSec, headers = {} } = options
    this.ownHeaders = headers
    this.cacheControl = `public, max-age=${String(maxAgeSec)}, s-maxage=${String(sharedMaxAgeSec)}`
  }

  /** Bytes kept in memory for this page, compressed forms included. */
  get sizeBytes(): number {
    let sum = this.body.length
    for (const form of this.compressed.values()) sum += form?.length ?? 0
    return sum
  }

  /** The smallest form the caller takes, by its `Accept-Encoding`. */
  formFor(acceptEncoding: string | undefined): { readonly bytes: Buffer; readonly encoding: Encoding | null } {
    const encoding = this.body.length < compressBytesMin ? null : preferredEncoding(acceptEncoding)
    const bytes = encoding === null ? null : this.compressedForm(encoding)
    return bytes === null ? { bytes: this.body, encoding: null } : { bytes, encoding }
  }

  /** Whether the copy the caller names in `If-None-Match` is this one. */
  isKnownTo(ifNoneMatch: string | undefined): boolean {
    if (ifNoneMatch === undefined) return false
    return ifNoneMatch === this.etag || ifNoneMatch === '*' || weakTags(ifNoneMatch).includes(this.etag)
  }

  private compressedForm(encoding: Encoding): Buffer | null {
    const ready = this.compressed.get(encoding)
    if (ready !== undefined) return ready
    this.compressed.set(encoding, null)
    void compressors[encoding](this.body).then((bytes) => this.compressed.set(encoding, bytes))
    return null
  }
}

function weakTags(ifNoneMatch: string): string[] {
  return ifNoneMatch.split(',').map((tag) => (tag.trim().startsWith('W/') ? tag.trim() : `W/${tag.trim()}`))
}

function preferredEncoding(acceptEncoding: string | undefined): Encoding | null {
  if (acceptEncoding === undefined) return null
  if (accepts(acceptEncoding, 'br')) return 'br'
  return accepts(acceptEncoding, 'gzip') ? 'gzip' : null
}

function accepts(acceptEncoding: string, encoding: Encoding): boolean {
  const at = acceptEncoding.indexOf(encoding)
  return at >= 0 && !/^\s*;\s*q=0(\.0*)?\s*(,|$)/.test(acceptEncoding.slice(at + encoding.length))
}
