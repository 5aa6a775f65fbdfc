import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { liveLine, type LineState, type LiveNews } from './live.js'

/** Hears what happens to the cases of the person's queues while the component is on the screen. */
export function useLiveNews(listener: (news: LiveNews) => void): void {
  const heard = useEffectEvent(listener)
  useEffect(() => liveLine.listen((news) => heard(news)), [])
}

export function useLineState(): LineState {
  return useSyncExternalStore(liveLine.subscribe, liveLine.state)
}
