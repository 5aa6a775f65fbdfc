import { liveLine, type LiveNews } from './live.js'
import { queryClient } from './query-client.js'

/** News come in bursts: what a burst touches is read once. */
const gatherMs = 400

/** Reads anew what the news are about: `['queues']`, `['cases', …]` and `['case', id]`, as far as it is on the screen. */
export function refreshByNews(): void {
  const touched = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | null = null
  const refresh = () => {
    timer = null
    void queryClient.invalidateQueries({ queryKey: ['queues'] })
    void queryClient.invalidateQueries({ queryKey: ['cases'] })
    for (const caseId of touched) void queryClient.invalidateQueries({ queryKey: ['case', caseId] })
    touched.clear()
  }
  liveLine.listen((news: LiveNews) => {
    if (news === 'resync') {
      void queryClient.invalidateQueries()
      return
    }
    if (news !== 'appeal') touched.add(news.caseId)
    timer ??= setTimeout(refresh, gatherMs)
  })
}
