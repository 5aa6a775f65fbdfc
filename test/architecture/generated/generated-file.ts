import { readFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'

/** A file, or the marked part of one, that is made from code. */
export interface GeneratedFile {
  path: string
  /** Name of the part between `<!-- name:start -->` and `<!-- name:end -->`; null when the whole file is generated. */
  part: string | null
  render: () => string | Promise<string>
}

/** What the file should hold, formatted; a marked part is put into the file as it stands. */
export async function expectedContent({ path, part, render }: GeneratedFile): Promise<string> {
  const rendered = await render()
  const content = part === null ? rendered : replacePart(await readFile(path, 'utf8'), part, rendered)
  return path.endsWith('.md') ? format(content, { ...(await resolveConfig(path)), filepath: path }) : content
}

/** What the file holds; empty when there is none. */
export function actualContent({ path }: GeneratedFile): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}

/**
 * The text with the part between the markers replaced.
 *
 * @throws Error when the markers are not there
 */
export function replacePart(text: string, part: string, content: string): string {
  const [start, end] = [`<!-- ${part}:start -->`, `<!-- ${part}:end -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`markers ${start} … ${end} are missing`)
  return `${text.slice(0, from + start.length)}\n\n${content.trim()}\n\n${text.slice(to)}`
}
