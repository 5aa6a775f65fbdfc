/** A request that was refused, or that never arrived (`offline`). */
export class ApiProblem extends Error {
  /**
   * @param code - a problem code of the service, or `offline`
   * @param status - HTTP status, 0 when no answer came
   * @param retryAfterSec - how long the service asks to wait, or null
   */
  constructor(
    readonly code: string,
    readonly status: number,
    readonly retryAfterSec: number | null = null,
  ) {
    super(code)
  }

  static of(error: unknown): ApiProblem {
    return error instanceof ApiProblem ? error : new ApiProblem('unknown', 0)
  }
}

/** The problem an answer carries; answers of a proxy in between carry no code. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null)
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : 'unknown'
  const retryAfterSec = Number(response.headers.get('retry-after')) || null
  return new ApiProblem(code, response.status, retryAfterSec)
}
