import { expect, it } from 'vitest'
import { bench } from './bench.js'
import { figureNames, readOptions } from './options.js'

// Whether it measures, not what: figures of a moment on a busy machine say nothing.
const tiny = {
  rounds: 1,
  roundMs: 100,
  warmUpMsMax: 100,
  requestsMax: 10,
  waiting: [40],
  claims: 5,
  emptied: 60,
  badRequests: 60,
  lostJobs: 50,
}

it('measures, and says of each promise whether it holds', async () => {
  const lines: string[] = []
  const surroundings = { write: (line: string) => lines.push(line), searchPath: process.env['PATH'] ?? '' }
  const options = readOptions([
    '--only',
    'list,post,report,signed-list,vote,claim-next,empty-queue,bad-input,lost-jobs',
  ])
  const verdicts = await bench({ ...options, ...tiny }, surroundings)
  expect(verdicts.map(({ text }) => text.replaceAll(/[\d.]+/g, 'N'))).toEqual([
    'CPU per list N × bare, at most N ×',
    'rate of post N × bare, at least N ×',
    'rate of report N × bare, at least N ×',
    'N bad requests: N not refused, event-loop delay pN N ms, at most N ms',
    'N reviewers decided N cases once each: N collisions, N not decided once, N refusals',
    'jobs of N open cases were asked for again in N s, at most N s',
  ])
  expect(verdicts.at(3)?.text).toMatch(/^60 bad requests: 0 not refused/)
  expect(verdicts.at(4)).toMatchObject({ holds: true })
  expect(lines.join('\n')).toMatch(/claim-next among 40 cases: p50 [\d.]+ ms/)
  expect(lines.filter((line) => /(moderato|bare) +[\d.]+ +[\d.]+ +[\d.]+/.test(line))).toHaveLength(10)
  expect(lines.join('\n')).not.toContain('NaN')
}, 900_000)

it('refuses to measure what it does not know', () => {
  expect(() => readOptions(['--only', 'list,lits'])).toThrow(`lits is not measured; known: list, post`)
  expect(readOptions(['--quick', '--only', 'list,decision'])).toMatchObject({ races: ['list'], figures: ['decision'] })
  expect(readOptions([]).figures).toEqual(figureNames)
})
