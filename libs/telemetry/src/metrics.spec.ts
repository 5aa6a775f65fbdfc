import { expect, it } from 'vitest'
import { Metrics } from './metrics.js'

it('renders our own metrics beside those of the process', async () => {
  const metrics = new Metrics()
  metrics.counter({ name: 'outbox_published_total', help: 'Rows.', labels: ['type'] }).inc({ type: 'route-case' }, 2)
  metrics.duration({ name: 'request_duration_seconds', help: 'Requests.' }).observe(0.2)
  const text = await metrics.render()
  expect(text).toContain('moderato_outbox_published_total{type="route-case"} 2')
  expect(text).toContain('moderato_request_duration_seconds_bucket{le="0.25"} 1')
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds')
})

it('reads a gauge when it is scraped, and survives a source that is away', async () => {
  const metrics = new Metrics()
  let depth = 4
  metrics.gauge({ name: 'queue_depth', help: 'Jobs.' }, (gauge) => {
    if (depth < 0) throw new Error('away')
    gauge.set(depth)
  })
  expect(await metrics.render()).toContain('moderato_queue_depth 4')
  depth = -1
  expect(await metrics.render()).toContain('moderato_queue_depth 4')
})

it.each(['Requests_total', 'requests', 'requests-total', '_total'])('refuses the counter name %s', (name) => {
  expect(() => new Metrics().counter({ name, help: '' })).toThrow()
})

it('refuses a name that is taken', () => {
  const metrics = new Metrics()
  metrics.counter({ name: 'reports_total', help: 'Reports.' })
  expect(() => metrics.counter({ name: 'reports_total', help: 'Reports.' })).toThrow()
})
