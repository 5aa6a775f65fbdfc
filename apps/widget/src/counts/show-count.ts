/** Time in which the badges of a page gather, so that one request serves them all. */
const gatherMs = 30
/** Most threads the service answers at once. */
const threadsMax = 100

export interface Badge {
  element: HTMLElement
  /** Origin of the service. */
  server: string
  /** Language tag its number is written in. */
  language: string
}

const waiting = new Map<string, Set<Badge>>()
/** Badges with the counts of their threads, to follow a thread that is on the same page. */
const followed = new Map<HTMLElement, { badge: Badge; counts: Map<string, number> }>()

/** Shows how many comments the threads of a badge have. */
export function showCount(badge: Badge): void {
  const { element, server } = badge
  const address = `${server}/v1/sites/${encodeURIComponent(element.getAttribute('site') ?? '')}/counts`
  const gathered = waiting.get(address)
  if (gathered) return void gathered.add(badge)
  waiting.set(address, new Set([badge]))
  setTimeout(() => void ask(address), gatherMs)
}

async function ask(address: string): Promise<void> {
  const badges = [...(waiting.get(address) ?? [])]
  waiting.delete(address)
  const keys = [...new Set(badges.flatMap(threadKeys))]
  const counts: Record<string, number> = {}
  for (let at = 0; at < keys.length; at += threadsMax) {
    const threads = keys
      .slice(at, at + threadsMax)
      .map(encodeURIComponent)
      .join(',')
    const response = await fetch(`${address}?threads=${threads}`, { credentials: 'omit' }).catch(() => null)
    if (!response?.ok) return
    Object.assign(counts, ((await response.json()) as { counts: Record<string, number> }).counts)
  }
  for (const badge of badges) {
    const own = new Map(threadKeys(badge).map((key) => [key, counts[key] ?? 0]))
    followed.set(badge.element, { badge, counts: own })
    write(badge, own)
  }
}

function threadKeys({ element }: Badge): string[] {
  const keys = (element.getAttribute('threads') ?? '').split(',').map((key) => key.trim())
  return keys.filter((key) => key !== '')
}

function write({ element, language }: Badge, counts: Map<string, number>): void {
  const sum = [...counts.values()].reduce((total, count) => total + count, 0)
  element.textContent = new Intl.NumberFormat(language).format(sum)
}

document.addEventListener('moderato:count', (event) => {
  const thread = event.target instanceof HTMLElement ? event.target.getAttribute('thread') : null
  for (const [element, { badge, counts }] of followed) {
    if (!element.isConnected) followed.delete(element)
    else if (thread && counts.has(thread)) write(badge, counts.set(thread, event.detail.count))
  }
})
