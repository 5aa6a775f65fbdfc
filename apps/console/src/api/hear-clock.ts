import { clock, deviceClock } from '../app/clock.js'
import { api } from './api.js'

/** Lets every answer say what time it is at the service. */
export function hearClock(): void {
  const sentMs = new WeakMap<Request, number>()
  api.use({
    onRequest: ({ request }) => {
      sentMs.set(request, deviceClock.nowMs())
    },
    onResponse: ({ request, response }) => {
      clock.hear(response.headers.get('date'), sentMs.get(request) ?? deviceClock.nowMs())
    },
  })
}
