import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs'

const defaultBytesMax = 20_000_000

/** A log that is set aside as `<file>.1` when it is full, so that it takes at most twice its bound. */
export class LogFile {
  private descriptor: number
  private bytes: number

  /** @param bytesMax - 20 MB unless told otherwise */
  constructor(
    private readonly file: string,
    private readonly bytesMax = defaultBytesMax,
  ) {
    this.descriptor = openSync(file, 'a', 0o600)
    this.bytes = fstatSync(this.descriptor).size
  }

  append(output: Buffer): void {
    try {
      if (this.bytes >= this.bytesMax) this.setAside()
      this.bytes += writeSync(this.descriptor, output)
    } catch {
      // A full disk must not stop the service for its log's sake.
    }
  }

  close(): void {
    closeSync(this.descriptor)
  }

  private setAside(): void {
    renameSync(this.file, `${this.file}.1`)
    closeSync(this.descriptor)
    this.descriptor = openSync(this.file, 'a', 0o600)
    this.bytes = 0
  }
}
