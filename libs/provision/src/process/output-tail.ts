const bytesMax = 8192
const linesMax = 20

/** The end of what a process printed, for the moment it dies. */
export class OutputTail {
  private bytes: Buffer = Buffer.alloc(0)

  take(chunk: Buffer): void {
    const all = chunk.length < bytesMax ? Buffer.concat([this.bytes, chunk]) : chunk
    this.bytes = all.subarray(Math.max(0, all.length - bytesMax))
  }

  /** At most 20 lines, oldest first, none empty. */
  get lines(): string[] {
    const lines = this.bytes.toString('utf8').split(/\r?\n/)
    return lines.filter((line) => line !== '').slice(-linesMax)
  }
}
