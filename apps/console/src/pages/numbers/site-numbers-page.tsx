import { useQuery } from '@tanstack/react-query'
import { api, inSite, read } from '../../api/api.js'
import { Failure, Loading } from '../../parts/states.js'
import { CategoryFigure, QueueFigure, WorkloadFigure } from './breakdown-figures.js'
import { NumbersFrame } from './frame.js'
import { SiteKeyFigures } from './site-key-figures.js'
import { queryOf, useNumberSpan } from './span.js'
import { DepthFigure, FlowFigure, TimeFigure } from './series-figures.js'

/** How the site as a whole is doing. */
export function SiteNumbersPage() {
  const { interval, span } = useNumberSpan()
  const stats = useQuery({
    queryKey: ['stats', interval, span],
    queryFn: () => {
      const query = queryOf({ interval, span })
      return read(api.GET('/v1/sites/{site}/moderation/stats', { params: { path: inSite(), query } }))
    },
  })
  return (
    <NumbersFrame part="site">
      {stats.isPending ? <Loading /> : null}
      {stats.isError ? <Failure error={stats.error} onRetry={() => void stats.refetch()} /> : null}
      {stats.data === undefined ? null : (
        <>
          <SiteKeyFigures stats={stats.data} />
          <FlowFigure stats={stats.data} />
          <DepthFigure stats={stats.data} />
          <TimeFigure stats={stats.data} />
          <CategoryFigure stats={stats.data} />
          <QueueFigure stats={stats.data} />
          <WorkloadFigure stats={stats.data} />
        </>
      )}
    </NumbersFrame>
  )
}
