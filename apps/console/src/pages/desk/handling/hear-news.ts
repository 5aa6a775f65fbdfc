import type { LiveNews } from '../../../api/live.js'
import { lose } from './lease-keeper.js'
import type { Desk } from './desk.js'
import { presence } from './presence.js'

const taking = new Set(['case.queued', 'case.released', 'case.moved', 'case.escalated'])

/** Brings what happens elsewhere onto the desk: reports that came, a claim that was taken over, work for idle hands. */
export async function hearNews(desk: Desk, news: LiveNews): Promise<void> {
  const { hand } = desk.get()
  if (news === 'resync') {
    await Promise.all(hand.map((held) => lookAgain(desk, held.case.id)))
    if (presence.isThere()) await desk.hearOfWork()
    return
  }
  if (news === 'appeal') return
  const held = hand.find(({ case: known }) => known.id === news.caseId)
  if (
    held !== undefined &&
    (news.version === null || news.version > held.case.version || news.type === 'report.added')
  ) {
    await lookAgain(desk, news.caseId)
  }
  if (taking.has(news.type) && presence.isThere()) await desk.hearOfWork()
}

async function lookAgain(desk: Desk, caseId: string): Promise<void> {
  const fresh = await desk.calls.look(caseId).catch(() => null)
  if (fresh === null) return
  if (fresh.lease?.token == null) lose(desk, fresh)
  else
    desk.set((state) => ({
      ...state,
      hand: state.hand.map((held) => (held.case.id === caseId ? { ...held, case: fresh } : held)),
    }))
}
