import { setTimeout as delay } from 'node:timers/promises'
import type { Readiness } from './process-plan.js'

const askEveryMs = 50
const answerTimeoutMs = 2000

/** Ready once a line that matches is printed. */
export function whenLinePrinted(pattern: RegExp): Readiness {
  return (running, signal) =>
    new Promise((resolve, reject) => {
      const unhear = running.onLine((line) => {
        if (!pattern.test(line)) return
        unhear()
        resolve()
      })
      signal.addEventListener(
        'abort',
        () => {
          unhear()
          reject(signal.reason as Error)
        },
        { once: true },
      )
    })
}

/** Ready once a GET of the URL answers with a status below 400. */
export function whenUrlAnswers(url: string): Readiness {
  return async (_running, signal) => {
    while (!(await answers(url))) await delay(askEveryMs, undefined, { signal })
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(answerTimeoutMs) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
