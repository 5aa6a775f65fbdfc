import type { RouteOptions } from 'fastify'

interface KnownRoute {
  readonly method: string
  readonly segments: readonly string[]
}

/** Every route the server answers, asked only when a request matched none of them. */
export class RouteTable {
  private readonly routes: KnownRoute[] = []

  add(route: Pick<RouteOptions, 'method' | 'url'>): void {
    for (const method of [route.method].flat()) this.routes.push({ method, segments: route.url.split('/') })
  }

  /** Every method and path pattern, in the order they were added. */
  all(): { readonly method: string; readonly pattern: string }[] {
    return this.routes.map(({ method, segments }) => ({ method, pattern: segments.join('/') }))
  }

  /** Methods under which the URL's path is served, in alphabetical order; empty when the path is unknown. */
  methodsAt(url: string): string[] {
    const segments = (url.split(/[?#]/, 1)[0] ?? '').split('/')
    const methods = this.routes.filter((route) => matches(route.segments, segments)).map(({ method }) => method)
    return [...new Set(methods)].sort()
  }
}

function matches(pattern: readonly string[], path: readonly string[]): boolean {
  const rest = pattern.indexOf('*')
  if (rest < 0 ? path.length !== pattern.length : path.length <= rest) return false
  const fixed = rest < 0 ? pattern : pattern.slice(0, rest)
  return fixed.every((part, at) => (part.startsWith(':') ? path[at] !== '' : part === decoded(path[at] ?? '')))
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
