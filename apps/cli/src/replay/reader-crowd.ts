import type { ReportCategory } from '@moderato/contracts'
import type { Crowd } from './crowd.js'
import type { ReplayLine } from './replay-line.js'
import type { ReplayTally } from './replay-tally.js'
import type { ServiceClient } from './service-client.js'

const reportersMax = 5
/** One clean comment in so many is reported by mistake. */
const falseReportEvery = 30
/** One in so many is reported by a single reader with five accounts behind one address. */
const brigadeEvery = 100
const brigadeAccounts = 5

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
      address: this.crowd.address(number),
      body: { body, title, edition: locale },
    })
    if (answer.status !== 201) {
      this.tally.refuse(String(answer.body['code']))
      return
    }
    const commentId = String(answer.body['id'])
    this.tally.posted(commentId, label)
    this.tally.owed.wrote(this.crowd.numberOf(number), commentId)
    if (this.reports && label !== null) await this.report(commentId, label, number)
  }

  private async report(commentId: string, label: NonNullable<ReplayLine['label']>, number: number): Promise<void> {
    const isBrigaded = label === 'none' && number % brigadeEvery === 0
    const count = isBrigaded ? brigadeAccounts : reportersOf(label, number)
    for (let nth = 1; nth <= count; nth++) {
      const reader = number + nth * 7
      const answer = await this.client.call({
        name: 'report',
        method: 'POST',
        path: `/comments/${commentId}/reports`,
        token: await this.crowd.reader(reader),
        address: this.crowd.address(isBrigaded ? number + 7 : reader),
        body: { category: categoryOf(label, nth) },
      })
      if (answer.status === 201) {
        this.tally.reports++
        this.tally.owed.reported(this.crowd.numberOf(reader), commentId)
      } else this.tally.refuse(String(answer.body['code']))
    }
  }
}

function reportersOf(label: NonNullable<ReplayLine['label']>, number: number): number {
  if (label === 'none') return number % falseReportEvery === 0 ? 1 : 0
  return 1 + (number % reportersMax)
}

function categoryOf(label: NonNullable<ReplayLine['label']>, nth: number): ReportCategory {
  if (label === 'hate') return 'hate'
  return label === 'offensive' ? (nth % 3 === 0 ? 'other' : 'abuse') : 'spam'
}
