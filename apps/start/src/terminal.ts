import { styleText } from 'node:util'

const nameColumns = 11
const progressEveryMs = 2500

type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan'

/** Plain lines for a person; colours only where a person looks. */
export class Terminal {
  constructor(
    private readonly write: (line: string) => void,
    private readonly hasColours: boolean,
  ) {}

  static ofProcess(): Terminal {
    // A terminal that was closed must not end the process before it has stopped what it started.
    process.stdout.on('error', () => undefined)
    const hasColours = process.stdout.isTTY && process.stdout.hasColors()
    return new Terminal((line) => process.stdout.write(`${line}\n`), hasColours)
  }

  heading(text: string): void {
    this.write(this.paint('bold', text))
  }

  /** One thing that is done or can be opened: `  postgres   18.4, embedded`. */
  line(name: string, text: string, style: Style = 'cyan'): void {
    this.write(`  ${this.paint(style, name.padEnd(nameColumns))} ${text}`)
  }

  /** Something a person may want to know and need not act on. */
  note(text: string): void {
    this.write(`  ${' '.repeat(nameColumns)} ${this.paint('dim', text)}`)
  }

  gap(): void {
    this.write('')
  }

  ready(text: string): void {
    this.write(`${this.paint('green', 'ready')} ${text}`)
  }

  failure(text: string): void {
    this.write(this.paint('red', text))
  }

  /** Waits for the work and says every 2.5 s that it still does. */
  async waiting<T>(name: string, work: Promise<T>): Promise<T> {
    const startedMs = performance.now()
    const say = () => {
      this.note(`still waiting for ${name} (${seconds(performance.now() - startedMs)})`)
    }
    const timer = setInterval(say, progressEveryMs)
    try {
      return await work
    } finally {
      clearInterval(timer)
    }
  }

  private paint(style: Style, text: string): string {
    return this.hasColours ? styleText(style, text, { validateStream: false }) : text
  }
}

/** A duration for people: `1.3 s`. */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
