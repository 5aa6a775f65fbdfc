import { readdirSync, readFileSync } from 'node:fs'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { describe, expect, it } from 'vitest'
import { isTest, listSources } from './repository-files.js'

interface Panel {
  title: string
  type: string
  gridPos: { x: number; y: number; w: number; h: number }
  targets?: { expr: string }[]
}

const folder = 'docker/dashboards'
/** Labels that Prometheus adds, or a histogram. */
const givenLabels = ['le', 'instance']

/** Our metrics with their labels, as the code declares them; durations are histograms. */
function declared(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const declaration = /\bmetrics\s*\.(counter|gauge|duration)\(\s*\{([^}]*)\}/g
  for (const { text } of listSources().filter((file) => !isTest(file) && /^(apps|libs)\//.test(file.path))) {
    for (const [, kind, members = ''] of text.matchAll(declaration)) {
      const name = `moderato_${/\bname: '(\w+)'/.exec(members)?.[1] ?? ''}`
      const labels = [...(/\blabels: \[([^\]]*)\]/.exec(members)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
        ([, one]) => one ?? '',
      )
      const series = kind === 'duration' ? ['_bucket', '_count', '_sum'].map((suffix) => name + suffix) : [name]
      for (const one of series) found.set(one, labels)
    }
  }
  return found
}

async function ofNode(): Promise<string[]> {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return (await registry.getMetricsAsJSON()).map(({ name }) => name)
}

const metricsIn = (expr: string) => expr.match(/\b(moderato|nodejs|process)_\w+/g) ?? []
const labelsIn = (expr: string) => [
  ...[...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(', ')),
  ...[...expr.matchAll(/(\w+)(?:=|!=|=~|!~)"/g)].map(([, name = '']) => name),
]

describe.each(readdirSync(folder))('the dashboard %s', (name) => {
  const { panels } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { panels: Panel[] }
  const exprs = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr))
  const ours = declared()

  it('asks for metrics that there are, by labels they have', async () => {
    const known = new Set([...ours.keys(), ...(await ofNode())])
    expect(exprs.length).toBeGreaterThan(0)
    expect(exprs.filter((expr) => metricsIn(expr).length === 0)).toEqual([])
    for (const expr of exprs) {
      const metrics = metricsIn(expr)
      expect(metrics.filter((metric) => !known.has(metric))).toEqual([])
      const labels = new Set([...givenLabels, ...metrics.flatMap((metric) => ours.get(metric) ?? [])])
      expect(
        labelsIn(expr).filter((label) => !labels.has(label)),
        expr,
      ).toEqual([])
    }
  })

  it('shows every metric of ours', () => {
    const shown = new Set(exprs.flatMap(metricsIn))
    const base = (series: string) => series.replace(/_(bucket|count|sum)$/, '')
    const missing = [...ours.keys()].filter((series) => ![...shown].some((one) => base(one) === base(series)))
    expect(ours.size).toBeGreaterThan(10)
    expect(missing).toEqual([])
  })

  it('puts no panel over another', () => {
    const overlaps = panels.flatMap((one, at) =>
      panels.slice(at + 1).filter(({ gridPos: b }) => {
        const a = one.gridPos
        return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
      }),
    )
    expect(overlaps).toEqual([])
  })
})
