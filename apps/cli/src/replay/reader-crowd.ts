import type { ReportCategory } from '@moderato/contracts'
import type { Crowd } from './crowd.js'
import type { ReplayLine } from './replay-line.js'
import type { ReplayTally } from './replay-tally.js'
import type { ServiceClient } from './service-client.js'

const reportersMax = 5
/** One clean comment in so many is reported by mistake. */
const falseReportEvery = 30

/** Posts comments and reports those that annotators called offensive or hateful, and a few that they did not. */
export class ReaderCrowd {
  constructor(
    private readonly client: ServiceClient,
    private readonly crowd: Crowd,
    private readonly tally: ReplayTally,
    private readonly reports: boolean,
  ) {}

  async write(line: ReplayLine, number: number): Promise<void> {
    const { thread, title, body, locale, label } = line
    const answer = await this.client.call({
      name: 'post',
      method: 'POST',
      path: `/threads/${encodeURIComponent(thread)}/comments`,
      token: await this.crowd.reader(number),
      body: { body, title, edition: locale },
    })
    if (answer.status !== 201) {
      this.tally.refuse(String(answer.body['code']))
      return
    }
    const commentId = String(answer.body['id'])
    this.tally.posted(commentId, label)
    if (this.reports && label !== null) await this.report(commentId, label, number)
  }

  private async report(commentId: string, label: NonNullable<ReplayLine['label']>, number: number): Promise<void> {
    const count = label === 'none' ? (number % falseReportEvery === 0 ? 1 : 0) : 1 + (number % reportersMax)
    for (let nth = 1; nth <= count; nth++) {
      const answer = await this.client.call({
        name: 'report',
        method: 'POST',
        path: `/comments/${commentId}/reports`,
        token: await this.crowd.reader(number + nth * 7),
        body: { category: categoryOf(label, nth) },
      })
      if (answer.status === 201) this.tally.reports++
      else this.tally.refuse(String(answer.body['code']))
    }
  }
}

function categoryOf(label: NonNullable<ReplayLine['label']>, nth: number): ReportCategory {
  if (label === 'hate') return 'hate'
  return label === 'offensive' ? (nth % 3 === 0 ? 'other' : 'abuse') : 'spam'
}
