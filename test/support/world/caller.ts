import { randomUUID } from 'node:crypto'

/** An answer of the API. */
export interface Answer<Body> {
  status: number
  body: Body
  headers: Headers
}

/** What a problem answer holds. */
export interface ProblemBody {
  type: string
  code: string
  status: number
  title: string
  detail: string
  errors?: { pointer: string; detail: string }[]
}

/** What may be said of a request beside its path. */
export interface RequestOptions {
  body?: unknown
  headers?: Record<string, string>
  /** Idempotency key; null sends none. */
  key?: string | null
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Calls the API of one site for one person. */
export class Caller {
  constructor(
    private readonly origin: string,
    readonly siteId: string,
    readonly token: string | null,
  ) {}

  async call<Body>(method: Method, path: string, options: RequestOptions = {}): Promise<Answer<Body>> {
    const { body, headers = {}, key = method === 'POST' ? randomUUID() : null } = options
    const response = await fetch(this.urlOf(path), {
      method,
      headers: {
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === null ? {} : { 'idempotency-key': key }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: parse(text) as Body, headers: response.headers }
  }

  get<Body = ProblemBody>(path: string, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.call('GET', path, { headers })
  }

  post<Body = ProblemBody>(path: string, body: unknown = {}, options: RequestOptions = {}): Promise<Answer<Body>> {
    return this.call('POST', path, { ...options, body })
  }

  put<Body = ProblemBody>(path: string, body?: unknown): Promise<Answer<Body>> {
    return this.call('PUT', path, { body })
  }

  patch<Body = ProblemBody>(path: string, body: unknown): Promise<Answer<Body>> {
    return this.call('PATCH', path, { body })
  }

  delete<Body = ProblemBody>(path: string): Promise<Answer<Body>> {
    return this.call('DELETE', path)
  }

  /** Full address of a path below the site; a path that starts with `//` is taken from the server's root. */
  urlOf(path: string): string {
    return path.startsWith('//') ? `${this.origin}${path.slice(1)}` : `${this.origin}/v1/sites/${this.siteId}${path}`
  }
}

function parse(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return text
  }
}
