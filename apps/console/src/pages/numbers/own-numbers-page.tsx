import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../api/api.js'
import { Failure, Loading } from '../../parts/states.js'
import { useTexts } from '../../texts/catalogue.js'
import type { FigureColumn } from './figure-column.js'
import { FigurePanel } from './figure-panel.js'
import { useFigureWords } from './figure-words.js'
import { NumbersFrame } from './frame.js'
import { KeyFigures } from './key-figures.js'
import { BarPlot } from './lazy-plots.js'
import { useStepColumn } from './series-figures.js'
import { queryOf, useNumberSpan, type Interval } from './span.js'
import { numbersTexts } from './texts.js'

/** What the person did, for nobody else. */
export function OwnNumbersPage() {
  const { interval, span } = useNumberSpan()
  const own = useQuery({
    queryKey: ['own-stats', interval, span],
    queryFn: () => {
      const query = queryOf({ interval, span })
      return read(api.GET('/v1/sites/{site}/moderation/me/stats', { params: { path: inSite(), query } }))
    },
  })
  return (
    <NumbersFrame part="mine">
      {own.isPending ? <Loading /> : null}
      {own.isError ? <Failure error={own.error} onRetry={() => void own.refetch()} /> : null}
      {own.data === undefined ? null : (
        <>
          <OwnKeyFigures stats={own.data} interval={interval} />
          <ExposureFigure stats={own.data} interval={interval} />
        </>
      )}
    </NumbersFrame>
  )
}

interface OwnProps {
  stats: Schemas['OwnStatsView']
  interval: Interval
}

function OwnKeyFigures({ stats: { workload, secondOpinions }, interval }: OwnProps) {
  const t = useTexts(numbersTexts)
  const words = useFigureWords(interval)
  const { agreed, count } = secondOpinions
  return (
    <KeyFigures
      figures={[
        { name: t.decided, value: words.number(workload?.decisions ?? 0) },
        { name: t.restricted, value: words.number(workload?.restricted ?? 0) },
        { name: t.hardDecisions, value: words.number(workload?.hardDecisions ?? 0) },
        { name: t.handling, value: words.duration(workload?.handlingSecP50 ?? null) },
        { name: t.overturned, value: words.number(workload?.overturned ?? 0) },
        { name: t.ownAgreement, value: count === 0 ? t.none : t.ofCount(words.number(agreed), words.number(count)) },
      ]}
    />
  )
}

function ExposureFigure({ stats, interval }: OwnProps) {
  const t = useTexts(numbersTexts)
  const words = useFigureWords(interval)
  const columns: FigureColumn<Schemas['ExposurePointView']>[] = [
    useStepColumn(words),
    { id: 'decisions', header: t.decisions, value: ({ decisions }) => decisions },
    { id: 'hard', header: t.hardDecisions, value: ({ hardDecisions }) => hardDecisions },
  ]
  const rows = stats.exposure.map(({ at, decisions, hardDecisions }) => {
    return { step: words.step(at), hardDecisions, ordinary: decisions - hardDecisions }
  })
  return (
    <FigurePanel
      isWide
      isBlank={stats.exposure.every(({ decisions }) => decisions === 0)}
      title={t.exposure}
      about={t.exposureAbout}
      file="own-exposure"
      columns={columns}
      rows={stats.exposure}
      plot={
        <BarPlot
          isStacked
          label={t.exposure}
          rows={rows}
          x="step"
          wordsOf={words.number}
          series={[
            { key: 'ordinary', name: t.ordinary },
            { key: 'hardDecisions', name: t.hardDecisions },
          ]}
        />
      }
    />
  )
}
