import { createWriteStream, renameSync, statSync, type WriteStream } from 'node:fs'

const bytesMax = 20_000_000

/** A log of lines that is set aside as `<file>.1` when it reaches 20 MB, so that it takes at most twice that. */
export class LogFile {
  private stream: WriteStream
  private bytes: number

  constructor(private readonly file: string) {
    this.bytes = sizeOf(file)
    this.stream = this.open()
  }

  append(line: string): void {
    if (this.bytes > bytesMax) {
      this.stream.end()
      renameSync(this.file, `${this.file}.1`)
      this.bytes = 0
      this.stream = this.open()
    }
    this.bytes += Buffer.byteLength(line) + 1
    this.stream.write(`${line}\n`)
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.stream.end(resolve))
  }

  private open(): WriteStream {
    // A full disk must not stop the service for its log's sake.
    return createWriteStream(this.file, { flags: 'a', mode: 0o600 }).on('error', () => undefined)
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
