import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** One comment of a replay file: NDJSON with these members, unknown ones ignored. */
export interface ReplayLine {
  /** Key of the article. */
  thread: string
  title: string | null
  body: string
  /** Language edition. */
  locale: string
  /** What annotators said of it; null where nobody did. */
  label: 'none' | 'offensive' | 'hate' | null
}

const labels = ['none', 'offensive', 'hate'] as const

/** The file's comments in order. @throws Error naming the line that is no comment */
export async function* readReplayLines(file: string, linesMax: number): AsyncGenerator<ReplayLine> {
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    if (++number > linesMax) return
    if (line.trim() !== '') yield parse(line, number)
  }
}

function parse(line: string, number: number): ReplayLine {
  const { thread, title, body, locale, label } = JSON.parse(line) as Record<string, unknown>
  if (typeof thread !== 'string' || typeof body !== 'string') {
    throw new Error(`line ${String(number)} holds no thread and body`)
  }
  return {
    thread,
    title: typeof title === 'string' ? title : null,
    body,
    locale: typeof locale === 'string' ? locale : 'ko',
    label: labels.find((known) => known === label) ?? null,
  }
}
