import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import { ClassifierConfig } from '@moderato/config'
import type { Locale } from '@moderato/contracts'
import { ScorePort, type ScreeningScore } from '@moderato/screening'
import { Metrics, type Counter } from '@moderato/telemetry'

const rememberedTexts = 1_000
/** Long enough for a request that is sent or written again; a new model counts soon. */
const rememberedMs = 60_000

/** What the classifier says of texts, where the installation has one. It holds nothing up: silent or broken, it says nothing. */
@Injectable()
export class CommentScores {
  private readonly answers: Counter<'answer'>
  private readonly known = new LRUCache<string, ScreeningScore>({ max: rememberedTexts, ttl: rememberedMs })

  constructor(
    private readonly classifier: ScorePort,
    private readonly config: ClassifierConfig,
    metrics: Metrics,
  ) {
    const help = 'Comments that the classifier was asked about; the late and the failed were published without it'
    this.answers = metrics.counter({ name: 'classifier_answers_total', help, labels: ['answer'] })
  }

  /** Null where there is no classifier, and when it has no answer within its time. Never rejects. */
  async find(body: string, locale: Locale): Promise<ScreeningScore | null> {
    if (this.config.url === null) return null
    const key = createHash('sha256').update(`${locale} ${body}`).digest('base64')
    const known = this.known.get(key)
    if (known !== undefined) return known
    const answer = await this.ask(body, locale)
    this.answers.inc({ answer: typeof answer === 'string' ? answer : answer === null ? 'none' : 'score' })
    if (typeof answer === 'string' || answer === null) return null
    this.known.set(key, answer)
    return answer
  }

  private async ask(body: string, locale: Locale): Promise<ScreeningScore | null | 'late' | 'failed'> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => {
        resolve('late')
      }, this.config.timeoutMs)
    })
    const asked = this.classifier.score(body, locale).catch(() => 'failed' as const)
    return Promise.race([asked, late]).finally(() => {
      clearTimeout(timer)
    })
  }
}
