import { parseArgs } from 'node:util'
import { demoSiteId } from '@moderato/demo'

export const replayUsage =
  'usage: npm run replay -- FILE [--site demo] [--rate PER_SEC] [--limit LINES] [--readers N] [--reviewers N] [--crowd NAME] [--origin URL] [--no-reports]'

/** What to replay, and how hard. */
export interface ReplayPlan {
  file: string
  /** Where the API listens. */
  origin: string
  /** Comments a second; 0 for as many as the service takes. */
  ratePerSec: number
  /** Lines of the file to use. */
  lines: number
  /** People who write, report and vote. */
  readers: number
  /** Name of the readers, who come back in a later run under the same one; null for people nobody has seen. */
  crowd: string | null
  /** Reviewers who claim and decide at the same time. */
  reviewers: number
  /** Requests of readers under way at once. */
  concurrency: number
  /** Whether labelled comments are reported. */
  reports: boolean
}

/** @throws Error with one line for people when the arguments do not fit */
export function readReplayArguments(args: string[], port: number): ReplayPlan {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      site: { type: 'string', default: demoSiteId },
      rate: { type: 'string', default: '0' },
      limit: { type: 'string', default: '1000000' },
      readers: { type: 'string', default: '3000' },
      reviewers: { type: 'string', default: '10' },
      concurrency: { type: 'string', default: '48' },
      crowd: { type: 'string' },
      origin: { type: 'string', default: `http://127.0.0.1:${String(port)}` },
      'no-reports': { type: 'boolean', default: false },
    },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Error('name one file of comments')
  if (values.site !== demoSiteId) throw new Error(`only the site ${demoSiteId} has a secret known here`)
  return {
    file,
    origin: new URL(values.origin).origin,
    ratePerSec: positive('--rate', values.rate, 0),
    lines: positive('--limit', values.limit, 1),
    readers: positive('--readers', values.readers, 20),
    crowd: values.crowd ?? null,
    reviewers: positive('--reviewers', values.reviewers, 0),
    concurrency: positive('--concurrency', values.concurrency, 1),
    reports: !values['no-reports'],
  }
}

function positive(option: string, value: string, min: number): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < min) throw new Error(`${option} is a whole number from ${String(min)}`)
  return number
}
