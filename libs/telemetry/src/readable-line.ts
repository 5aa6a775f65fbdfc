const shownElsewhere = new Set(['time', 'level', 'process', 'part', 'msg', 'err'])

/** One JSON log line as a line for people: `10:52:31.123 INFO  api relay  batch published count=12`. */
export function readableLine(json: string): string {
  const line = JSON.parse(json) as Record<string, unknown>
  const time = text(line['time']).slice(11, 23)
  const source = [line['process'], line['part']].filter((word) => word !== undefined).map(text)
  const fields = Object.entries(line)
    .filter(([name, value]) => !shownElsewhere.has(name) && value !== null)
    .map(([name, value]) => `${name}=${text(value)}`)
  const head = [time, text(line['level']).toUpperCase().padEnd(5), `${source.join(' ')} `, text(line['msg']), ...fields]
  return `${head.join(' ')}\n${errorLines(line['err'])}`
}

function errorLines(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  const { type, message, code, stack, cause } = error as Record<string, unknown>
  const first = `    ${text(type)}: ${text(message)}${code === null ? '' : ` (${text(code)})`}`
  const frames = Array.isArray(stack) ? stack.map((frame) => `      ${text(frame)}`) : []
  return `${[first, ...frames].join('\n')}\n${errorLines(cause)}`
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '')
}
