import type { Schemas } from '@moderato/api-client'
import { useRole } from '../../session/use-session.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'
import type { FigureColumn } from './figure-column.js'
import { FigurePanel } from './figure-panel.js'
import { useFigureWords } from './figure-words.js'
import { BarPlot } from './lazy-plots.js'
import { numbersTexts } from './texts.js'

interface BreakdownProps {
  stats: Schemas['StatsView']
}

/** What is reported, and what came of it. */
export function CategoryFigure({ stats }: BreakdownProps) {
  const t = useTexts(numbersTexts)
  const { categories: names } = useTexts(coreTexts)
  const words = useFigureWords(stats.interval)
  const columns: FigureColumn<Schemas['CategoryFiguresView']>[] = [
    { id: 'category', header: t.category, value: ({ category }) => names[category] },
    { id: 'reports', header: t.reports, value: ({ reports }) => reports },
    { id: 'decisions', header: t.decisions, value: ({ decisions }) => decisions },
    { id: 'restricted', header: t.restricted, value: ({ restricted }) => restricted },
  ]
  return (
    <FigurePanel
      title={t.categories}
      file="categories"
      columns={columns}
      rows={stats.categories}
      plot={
        <BarPlot
          label={t.categories}
          rows={stats.categories.map((row) => ({ ...row, name: names[row.category] }))}
          x="name"
          wordsOf={words.number}
          series={[
            { key: 'reports', name: t.reports },
            { key: 'decisions', name: t.decisions },
            { key: 'restricted', name: t.restricted },
          ]}
        />
      }
    />
  )
}

/** Queue by queue. */
export function QueueFigure({ stats }: BreakdownProps) {
  const t = useTexts(numbersTexts)
  const words = useFigureWords(stats.interval)
  const columns: FigureColumn<Schemas['QueueFiguresView']>[] = [
    { id: 'name', header: t.queue, value: ({ name }) => name },
    { id: 'depth', header: t.now, value: ({ depth }) => depth },
    { id: 'overdue', header: t.overdue, value: ({ overdue }) => overdue },
    { id: 'arrivals', header: t.arrivals, value: ({ arrivals }) => arrivals },
    { id: 'decisions', header: t.decisions, value: ({ decisions }) => decisions },
    { id: 'p95', header: t.p95, value: ({ p95Sec }) => p95Sec, words: ({ p95Sec }) => words.duration(p95Sec) },
  ]
  return <FigurePanel isWide title={t.queues} file="queues" columns={columns} rows={stats.queues} />
}

/** Who does how much; moderators see themselves only, on a page of their own. */
export function WorkloadFigure({ stats }: BreakdownProps) {
  const t = useTexts(numbersTexts)
  const words = useFigureWords(stats.interval)
  const isLead = useRole('lead')
  const columns: FigureColumn<Schemas['WorkloadView']>[] = [
    { id: 'name', header: t.person, value: ({ name }) => name },
    { id: 'claims', header: t.claims, value: ({ claims }) => claims },
    { id: 'decisions', header: t.decisions, value: ({ decisions }) => decisions },
    { id: 'restricted', header: t.restricted, value: ({ restricted }) => restricted },
    { id: 'returned', header: t.returned, value: ({ returned }) => returned },
    { id: 'hard', header: t.hardDecisions, value: ({ hardDecisions }) => hardDecisions },
    {
      id: 'handling',
      header: t.handling,
      value: ({ handlingSecP50 }) => handlingSecP50,
      words: ({ handlingSecP50 }) => words.duration(handlingSecP50),
    },
    { id: 'overturned', header: t.overturned, value: ({ overturned }) => overturned },
  ]
  if (!isLead) return null
  return (
    <FigurePanel
      isWide
      title={t.workload}
      about={t.workloadAbout}
      file="workload"
      columns={columns}
      rows={stats.workload}
      plot={
        <BarPlot
          label={t.workload}
          rows={stats.workload}
          x="name"
          wordsOf={words.number}
          series={[
            { key: 'decisions', name: t.decisions },
            { key: 'hardDecisions', name: t.hardDecisions },
            { key: 'returned', name: t.returned },
          ]}
        />
      }
    />
  )
}
