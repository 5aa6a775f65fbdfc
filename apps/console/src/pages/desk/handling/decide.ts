import { queryClient } from '../../../api/query-client.js'
import { ApiProblem } from '../../../api/problem.js'
import type { Decision, Judgement } from './desk-calls.js'
import { lastSeq, type Decided, type DeskState, type InHand, type Trouble } from './desk-state.js'
import type { Desk } from './desk.js'
import { sendUntilAnswered } from './send.js'

/** Decisions that have no answer yet, by case. */
const onTheirWay = new Map<string, Promise<unknown>>()

/**
 * Decides the case on the screen. The next one is shown at once; what is refused comes back after it, with what has changed.
 *
 * @returns whether it was refused and lies below what is on the screen
 */
export async function decide(desk: Desk, judgement: Judgement): Promise<boolean> {
  const held = desk.current
  if (held?.case.lease?.token == null || held.trouble?.code === 'lease-lost') return false
  const { id, comment, contentSnapshot, tier } = held.case
  const entry: Decided = {
    caseId: id,
    body: comment?.body ?? contentSnapshot ?? '',
    tier,
    ...{ outcome: judgement.outcome, policyCode: judgement.policyCode },
    ...{ decisionId: null, undoUntilMs: null, undoWindowMs: 0, isUndoing: false },
  }
  desk.set((state) => ({ ...state, decided: [entry, ...without(state, id)].slice(0, 20) }))
  desk.remove(id)
  const { sitting } = desk
  let isWaiting = false
  try {
    const sending = send(desk, held, judgement)
    onTheirWay.set(id, sending)
    const decision = await sending
    desk.set((state) => changeDecided(state, id, (known) => ({ ...known, ...undoOf(decision) })))
    void queryClient.invalidateQueries({ queryKey: ['me'] })
  } catch (error) {
    if (desk.sitting !== sitting) return false
    desk.set((state) => ({ ...state, decided: without(state, id) }))
    isWaiting = comeBack(desk, held, ApiProblem.of(error))
  } finally {
    onTheirWay.delete(id)
  }
  void desk.fill()
  return isWaiting
}

/**
 * Takes a decision of this sitting back and the case up again; one that is still on its way, as soon as it is made.
 *
 * @returns whether it was taken back; false when the service had refused it, so that there was nothing to take back
 */
export async function undo(desk: Desk, { caseId }: Pick<Decided, 'caseId'>): Promise<boolean> {
  const mark = (isUndoing: boolean) =>
    desk.set((state) => changeDecided(state, caseId, (known) => ({ ...known, isUndoing })))
  mark(true)
  await onTheirWay.get(caseId)?.catch(() => undefined)
  const decisionId = desk.get().decided.find((known) => known.caseId === caseId)?.decisionId ?? null
  if (decisionId === null) {
    const back = desk.get().hand.find((held) => held.case.id === caseId)
    if (back !== undefined) desk.putFirst(back.case, back.trouble)
    return false
  }
  try {
    await desk.calls.revert(decisionId)
    desk.set((state) => ({ ...state, decided: without(state, caseId) }))
  } catch (error) {
    mark(false)
    throw error
  }
  desk.putFirst(await desk.calls.claim(caseId))
  void queryClient.invalidateQueries({ queryKey: ['me'] })
  return true
}

/** One key, so that it counts once. */
function send(desk: Desk, { case: judged }: InHand, judgement: Judgement): Promise<Decision> {
  const key = crypto.randomUUID()
  const body = {
    ...judgement,
    leaseToken: judged.lease?.token ?? '',
    coversReportSeq: lastSeq(judged),
    ...(judged.comment === null ? {} : { contentVersion: judged.comment.bodyVersion }),
  }
  return sendUntilAnswered(() => desk.calls.decide(judged.id, body, key))
}

function comeBack(desk: Desk, held: InHand, problem: ApiProblem): boolean {
  const fresh = problem.freshCase ?? held.case
  return desk.putNext({ ...held, case: fresh, trouble: troubleOf(problem.code, fresh) })
}

/** What to tell the person about a case that is not as they left it. */
export function troubleOf(code: string, { lease }: InHand['case']): Trouble {
  return { code, holder: lease === null || lease.token !== null ? null : lease.holder.name }
}

function undoOf({ id, undoUntil, createdAt }: Decision): Pick<Decided, 'decisionId' | 'undoUntilMs' | 'undoWindowMs'> {
  const undoUntilMs = undoUntil === null ? null : new Date(undoUntil).getTime()
  return { decisionId: id, undoUntilMs, undoWindowMs: (undoUntilMs ?? 0) - new Date(createdAt).getTime() }
}

function without({ decided }: DeskState, caseId: string): Decided[] {
  return decided.filter((known) => known.caseId !== caseId)
}

function changeDecided(state: DeskState, caseId: string, change: (known: Decided) => Decided): DeskState {
  return { ...state, decided: state.decided.map((known) => (known.caseId === caseId ? change(known) : known)) }
}
