import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../api/api.js'
import { Failure, Loading } from '../../parts/states.js'
import { useRole } from '../../session/use-session.js'
import { coreTexts } from '../../texts/core.js'
import { useTexts } from '../../texts/catalogue.js'
import { Disagreements } from './disagreements.js'
import type { FigureColumn } from './figure-column.js'
import { FigurePanel } from './figure-panel.js'
import { useFigureWords } from './figure-words.js'
import { NumbersFrame } from './frame.js'
import { KeyFigures } from './key-figures.js'
import { BarPlot } from './lazy-plots.js'
import { useStepColumn } from './series-figures.js'
import { queryOf, useNumberSpan } from './span.js'
import { numbersTexts } from './texts.js'

type Agreement = Schemas['AgreementStatsView']
type Figures = Schemas['AgreementFiguresView']

/** How far people who judge the same case agree. */
export function AgreementPage() {
  const { interval, span } = useNumberSpan()
  const isLead = useRole('lead')
  const agreement = useQuery({
    queryKey: ['agreement', interval, span],
    queryFn: () => {
      const query = queryOf({ interval, span })
      return read(api.GET('/v1/sites/{site}/moderation/stats/agreement', { params: { path: inSite(), query } }))
    },
  })
  return (
    <NumbersFrame part="agreement">
      {agreement.isPending ? <Loading /> : null}
      {agreement.isError ? <Failure error={agreement.error} onRetry={() => void agreement.refetch()} /> : null}
      {agreement.data === undefined ? null : (
        <>
          <AgreementKeyFigures agreement={agreement.data} />
          <OpinionFigure agreement={agreement.data} />
          <Breakdown agreement={agreement.data} />
        </>
      )}
      {isLead ? <Disagreements /> : null}
    </NumbersFrame>
  )
}

function AgreementKeyFigures({ agreement: { overall, interval } }: { agreement: Agreement }) {
  const t = useTexts(numbersTexts)
  const words = useFigureWords(interval)
  return (
    <KeyFigures
      figures={[
        { name: t.secondOpinions, value: words.number(overall.count) },
        { name: t.observed, value: words.percent(overall.observed) },
        { name: t.kappa, value: words.kappa(overall.kappa) },
        { name: t.upheld, value: words.number(overall.upheld) },
        { name: t.overturned, value: words.number(overall.overturned) },
      ]}
    />
  )
}

function OpinionFigure({ agreement: { series, interval, overall } }: { agreement: Agreement }) {
  const t = useTexts(numbersTexts)
  const words = useFigureWords(interval)
  const columns: FigureColumn<Schemas['AgreementPointView']>[] = [
    useStepColumn(words),
    { id: 'count', header: t.secondOpinions, value: ({ count }) => count },
    { id: 'agreed', header: t.agreed, value: ({ agreed }) => agreed },
  ]
  const rows = series.map(({ at, count, agreed }) => ({ step: words.step(at), agreed, differed: count - agreed }))
  return (
    <FigurePanel
      isWide
      isBlank={overall.count === 0}
      title={t.agreementSeries}
      about={t.kappaAbout}
      file="second-reviews"
      columns={columns}
      rows={series}
      plot={
        <BarPlot
          isStacked
          label={t.agreementSeries}
          rows={rows}
          x="step"
          wordsOf={words.number}
          series={[
            { key: 'agreed', name: t.agreed },
            { key: 'differed', name: t.differed },
          ]}
        />
      }
    />
  )
}

function Breakdown({ agreement: { queues, categories, interval } }: { agreement: Agreement }) {
  const t = useTexts(numbersTexts)
  const { categories: names } = useTexts(coreTexts)
  const words = useFigureWords(interval)
  const figures: FigureColumn<Figures>[] = [
    { id: 'count', header: t.secondOpinions, value: ({ count }) => count },
    {
      id: 'observed',
      header: t.observed,
      value: ({ observed }) => observed,
      words: (row) => words.percent(row.observed),
    },
    { id: 'kappa', header: t.kappa, value: ({ kappa }) => kappa, words: ({ kappa }) => words.kappa(kappa) },
    { id: 'low', header: t.low, value: ({ low }) => low, words: ({ low }) => words.kappa(low) },
    { id: 'high', header: t.high, value: ({ high }) => high, words: ({ high }) => words.kappa(high) },
    { id: 'overturned', header: t.overturned, value: ({ overturned }) => overturned },
  ]
  return (
    <>
      <FigurePanel
        isWide
        title={t.byQueue}
        file="agreement-by-queue"
        columns={[
          { id: 'queue', header: t.queue, value: ({ name }: Schemas['QueueAgreementView']) => name },
          ...figures,
        ]}
        rows={queues}
      />
      <FigurePanel
        isWide
        title={t.byCategory}
        file="agreement-by-category"
        columns={[
          {
            id: 'category',
            header: t.category,
            value: ({ category }: Schemas['CategoryAgreementView']) => names[category],
          },
          ...figures,
        ]}
        rows={categories}
      />
    </>
  )
}
