/** Where a stream's text goes; one connection. */
export interface StreamSink {
  write(text: string): void
  /** Bytes written and not yet taken by the reader. */
  readonly bufferedBytes: number
  /** Lets what was written go out, then closes. */
  end(): void
  /** Closes at once; what was not taken is lost. */
  destroy(): void
  /** Called once, whoever closed. */
  onClose(listener: () => void): void
}
