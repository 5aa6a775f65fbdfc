import { vi } from 'vitest'
import { WebhookSender } from '@moderato/webhooks'
import type { World } from '../../support/world/world.js'

interface Answer {
  status: number
  text: string
}

/** Stands for every address outside: answers as it is told to, and remembers what it heard. */
export function addressOutside(world: World): {
  answers: (next: Answer) => void
  heard: () => { url: string; body: string }[]
} {
  if (world.worker === null) throw new Error('nothing is delivered without a worker')
  let answer: Answer = { status: 200, text: '' }
  const heard: { url: string; body: string }[] = []
  const sender = world.worker.get(WebhookSender, { strict: false })
  vi.spyOn(sender, 'post').mockImplementation((url, _, body) => {
    heard.push({ url, body })
    return Promise.resolve(answer)
  })
  return { answers: (next) => void (answer = next), heard: () => heard }
}
