import type { ClassifierConfig } from '@moderato/config'
import type { Locale } from '@moderato/contracts'
import { guardedFetch } from '@moderato/identity'
import { ScorePort, type ScreeningScore } from '@moderato/screening'

const modelCharsMax = 100

/**
 * Asks the installation's classifier: `{"body": …, "locale": …}` is posted to it, `{"score": 0 to 1, "model": …}` comes back.
 * Who wrote the text, and where, it is not told.
 */
export class HttpScore extends ScorePort {
  constructor(
    private readonly config: ClassifierConfig,
    private readonly send: typeof guardedFetch = guardedFetch,
  ) {
    super()
  }

  async score(body: string, locale: Locale): Promise<ScreeningScore | null> {
    const { url, token, timeoutMs } = this.config
    if (url === null) return null
    const headers = { 'content-type': 'application/json', accept: 'application/json', ...authorization(token) }
    const response = await this.send(url, headers, JSON.stringify({ body, locale }), timeoutMs)
    if (response.ok) return scoreOf(await response.json())
    await response.body?.cancel()
    throw new Error(`the classifier answered ${String(response.status)}`)
  }
}

function authorization(token: string | null): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` }
}

function scoreOf(answer: unknown): ScreeningScore {
  const { score, model } = (answer ?? {}) as { score?: unknown; model?: unknown }
  if (typeof score !== 'number' || !(score >= 0 && score <= 1)) throw new Error('the classifier answered no score')
  return { value: score, model: typeof model === 'string' ? model.slice(0, modelCharsMax) : 'unnamed' }
}
