import { useSyncExternalStore } from 'react'
import { SystemClock } from '@moderato/kernel'
import { ServiceClock } from './service-clock.js'

/** Of this device, which may be set wrong. */
export const deviceClock = new SystemClock()
/** What everything here goes by. */
export const clock = new ServiceClock(deviceClock)

const tickMs = 1000
const listeners = new Set<() => void>()
let nowMs = clock.nowMs()
let timer: ReturnType<typeof setInterval> | null = null

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    nowMs = clock.nowMs()
    for (const tell of listeners) tell()
  }, tickMs)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0 || timer === null) return
    clearInterval(timer)
    timer = null
  }
}

/** Milliseconds since 1970, drawn again every `stepMs`; one timer ticks for the whole page. */
export function useNow(stepMs = tickMs): number {
  return useSyncExternalStore(subscribe, () => Math.floor(Math.max(nowMs, 0) / stepMs) * stepMs)
}
