/** What a person can open in a browser, in the order they are likely to. */
const pages = [
  { name: 'site', path: '/demo', about: 'demo articles with comments' },
  { name: 'console', path: '/console', about: 'review queue for moderators' },
  { name: 'api docs', path: '/docs', about: 'every route, from /openapi.json' },
  { name: 'queues', path: '/ops/queues', about: 'job queues, for admins' },
  { name: 'health', path: '/readyz', about: 'what each part says of itself' },
]

const answerTimeoutMs = 3000

export interface OpenPage {
  readonly name: string
  readonly url: string
  readonly about: string
}

/** The pages that answer, each asked. One that asks for a sign-in answers too. */
export async function findOpenPages(origin: string): Promise<OpenPage[]> {
  const asked = await Promise.all(
    pages.map(async ({ name, path, about }) => {
      const url = `${origin}${path}`
      return (await isThere(url)) ? [{ name, url, about }] : []
    }),
  )
  return asked.flat()
}

async function isThere(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(answerTimeoutMs) })
    await response.body?.cancel()
    return response.status < 400 || response.status === 401 || response.status === 403
  } catch {
    return false
  }
}
