import type { Schemas } from '@moderato/api-client'
import { useTexts } from '../../texts/catalogue.js'
import type { FigureColumn } from './figure-column.js'
import { FigurePanel } from './figure-panel.js'
import { useFigureWords, type FigureWords } from './figure-words.js'
import { BarPlot, LinePlot } from './lazy-plots.js'
import { numbersTexts } from './texts.js'

type Stats = Schemas['StatsView']
type Point = Schemas['SeriesPointView']

/** The column that names each step; files get the whole moment. */
export function useStepColumn<Row extends { at: string }>(words: FigureWords): FigureColumn<Row> {
  const t = useTexts(numbersTexts)
  return { id: 'at', header: t.step, value: ({ at }) => at, words: ({ at }) => words.step(at) }
}

interface SeriesFigureProps {
  stats: Stats
  title: string
  about: string
  file: string
  /** Members of a step, in the order in which they are drawn. */
  series: readonly { key: Exclude<keyof Point, 'at'>; name: string }[]
  kind: 'bars' | 'lines'
  /** Whether values are spans of time, in seconds. */
  isTime?: boolean
}

/** What changed from step to step. */
function SeriesFigure({ stats, title, about, file, series, kind, isTime = false }: SeriesFigureProps) {
  const t = useTexts(numbersTexts)
  const words = useFigureWords(stats.interval)
  const columns: FigureColumn<Point>[] = [
    useStepColumn(words),
    ...series.map(({ key, name }) => ({
      id: key,
      header: isTime ? t.seconds(name) : name,
      value: (point: Point) => point[key],
      words: (point: Point) => words.number(point[key]),
    })),
  ]
  const rows = stats.series.map((point) => ({ ...point, step: words.step(point.at) }))
  const plot = { label: title, rows, x: 'step', series, wordsOf: isTime ? words.duration : words.number }
  return (
    <FigurePanel
      {...{ title, about, file, columns }}
      rows={stats.series}
      plot={kind === 'bars' ? <BarPlot {...plot} /> : <LinePlot {...plot} />}
    />
  )
}

/** What came in beside what was decided. */
export function FlowFigure({ stats }: { stats: Stats }) {
  const t = useTexts(numbersTexts)
  const series = [
    { key: 'arrivals', name: t.arrivals },
    { key: 'decisions', name: t.decisions },
  ] as const
  return (
    <SeriesFigure
      kind="bars"
      title={t.flow}
      about={t.flowAbout}
      file="arrivals-decisions"
      stats={stats}
      series={series}
    />
  )
}

/** How many cases waited at the end of each step. */
export function DepthFigure({ stats }: { stats: Stats }) {
  const t = useTexts(numbersTexts)
  const series = [{ key: 'depth', name: t.depth }] as const
  return <SeriesFigure kind="lines" title={t.depth} about={t.depthAbout} file="depth" stats={stats} series={series} />
}

/** How long decisions took. */
export function TimeFigure({ stats }: { stats: Stats }) {
  const t = useTexts(numbersTexts)
  const series = [
    { key: 'decisionSecP50', name: t.timeP50 },
    { key: 'decisionSecP95', name: t.timeP95 },
  ] as const
  return (
    <SeriesFigure
      isTime
      kind="lines"
      title={t.time}
      about={t.timeAbout}
      file="decision-time"
      stats={stats}
      series={series}
    />
  )
}
