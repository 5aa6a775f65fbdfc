import { ApiProblem } from '../../../api/problem.js'
import type { Case, DeskCalls, SecondReview } from './desk-calls.js'
import { decidedBefore, emptyDesk, secondOnScreen, takenUp, withCase } from './desk-state.js'
import type { DeskState, InHand, Trouble } from './desk-state.js'

/** Cases in hand at most: the one that is judged, and the one that will be. */
const handSize = 2

/**
 * The cases of one person at work. The next case is claimed and loaded while the present one is read, so that it is there
 * before the decision has answered.
 */
export class Desk {
  readonly #listeners = new Set<() => void>()
  #state: DeskState = emptyDesk
  #taking: Promise<void> | null = null
  #isOpen = false
  #hasBegun = false
  #sitting = 0
  /** Something came while the next case was asked for: that nothing waits may be an answer from before. */
  #hasHeardOfWork = false

  constructor(readonly calls: DeskCalls) {}

  readonly get = (): DeskState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  set(change: (state: DeskState) => DeskState): void {
    this.#state = change(this.#state)
    for (const listener of this.#listeners) listener()
  }

  get current(): InHand | null {
    return this.#state.hand[0] ?? null
  }

  /** Sits down: takes up what is still in hand from before, else the next case. */
  async open(): Promise<void> {
    this.#isOpen = true
    if (!this.#hasBegun) await this.#begin()
    if (this.#hasBegun) await this.fill()
  }

  /** Gets up: what lies ready goes back to its queue; what is being judged stays, and what was and came back. */
  leave(keepalive = false): void {
    this.#isOpen = false
    const isKept = ({ trouble }: InHand, at: number) => at === 0 || trouble !== null
    const ready = this.#state.hand.filter((held, at) => !isKept(held, at))
    this.set((state) => ({ ...state, hand: state.hand.filter(isKept) }))
    for (const held of ready) void this.#giveBack(held.case, keepalive)
  }

  /** Changes when somebody signs out: what began in another sitting is no longer laid on the desk. */
  get sitting(): number {
    return this.#sitting
  }

  /** Signs out: nothing of one person is shown to the next. */
  forget(): void {
    this.#sitting++
    this.#isOpen = false
    this.#hasBegun = false
    this.set(() => emptyDesk)
  }

  /** Claims until the hand is full, one after the other. */
  async fill(): Promise<void> {
    if (this.#taking !== null) return this.#taking
    this.#taking = this.#take().finally(() => {
      this.#taking = null
    })
    return this.#taking
  }

  /** Something waits now: idle hands take it up. */
  async hearOfWork(): Promise<void> {
    this.#hasHeardOfWork = true
    if (this.#state.phase === 'empty') await this.fill()
  }

  /** Lays a case on top, to be judged now. */
  putFirst(taken: Case, trouble: Trouble | null = null): void {
    this.set((state) => {
      const others = state.hand.filter((held) => held.case.id !== taken.id)
      const second = state.second === null ? null : { ...state.second, afterCaseId: taken.id }
      return { ...state, second, phase: 'working', hand: [takenUp(taken, trouble), ...others] }
    })
  }

  /**
   * Lays a case in hand again, to be judged next: whoever reads or writes is not interrupted.
   *
   * @returns whether something lies on top of it
   */
  putNext(back: InHand): boolean {
    const isCovered = secondOnScreen(this.#state) !== null
    this.set((state) => {
      const others = state.hand.filter((held) => held.case.id !== back.case.id)
      const under = isCovered ? 0 : 1
      const second = isCovered && state.second !== null ? { ...state.second, afterCaseId: null } : state.second
      return { ...state, second, phase: 'working', hand: [...others.slice(0, under), back, ...others.slice(under)] }
    })
    return isCovered || this.current?.case.id !== back.case.id
  }

  /** Takes a case out of the hand, because it is decided, given away or put aside; the next one comes on the screen. */
  remove(caseId: string): void {
    this.set((state) => withCase(state, caseId, () => null))
    void this.fill()
  }

  /** Lays a second review ready, shows it as it is now, or takes it away. */
  putSecond(review: SecondReview | null): void {
    this.set((state) => {
      if (review === null) return { ...state, second: null }
      const afterCaseId =
        state.second?.review.id === review.id ? state.second.afterCaseId : (state.hand[0]?.case.id ?? null)
      return { ...state, second: { review, afterCaseId } }
    })
  }

  /** Shows a case as it is now. What ended the claim is said beside it, and stays until the person acts. */
  refresh(fresh: Case, trouble?: Trouble | null): void {
    this.set((state) =>
      withCase(state, fresh.id, (held) => ({
        ...held,
        case: fresh,
        trouble: trouble === undefined ? held.trouble : trouble,
      })),
    )
  }

  async #begin(): Promise<void> {
    try {
      const { me, inHand, secondInHand, undoable } = this.calls
      const [self, held, second, made] = await Promise.all([me(), inHand(), secondInHand(), undoable()])
      this.#hasBegun = true
      const mine = held.filter(({ lease }) => lease?.token != null)
      this.set((state) => {
        const further = mine.filter(({ id }) => state.hand.every((held) => held.case.id !== id))
        const hand = [...state.hand, ...further.map((one) => takenUp(one))]
        const decided = [...state.decided, ...made.map(decidedBefore)]
        const leaseMs = self.site.leaseSec * 1000
        return { ...state, hand, decided, leaseMs, phase: hand.length > 0 ? 'working' : 'taking' }
      })
      if (second !== null) this.putSecond(second)
    } catch (error) {
      this.set((state) => ({ ...state, phase: 'failed', failure: ApiProblem.of(error) }))
    }
  }

  async #take(): Promise<void> {
    if (this.#state.hand.length === 0) this.set((state) => ({ ...state, phase: 'taking', failure: null }))
    while (!this.#hasLeft() && this.#state.hand.length < handSize) {
      try {
        this.#hasHeardOfWork = false
        const card = await this.calls.takeNext()
        if (card?.secondReview != null) {
          this.putSecond(card.secondReview)
          continue
        }
        const next = card?.case ?? null
        if (next === null) {
          if (this.#hasNews()) continue
          this.set((state) => ({ ...state, phase: state.hand.length === 0 ? 'empty' : 'working' }))
          return
        }
        if (this.#hasLeft()) {
          void this.#giveBack(next, false)
          return
        }
        if (this.#state.hand.some(({ case: known }) => known.id === next.id)) {
          // Its claim had run out, and nobody else took it.
          this.refresh(next)
          return
        }
        this.set((state) => ({ ...state, phase: 'working', hand: [...state.hand, takenUp(next)] }))
      } catch (error) {
        this.#failed(ApiProblem.of(error))
        return
      }
    }
  }

  #hasLeft(): boolean {
    return !this.#isOpen
  }

  #hasNews(): boolean {
    return this.#hasHeardOfWork
  }

  /** Without a case on the screen the person is told why; with one, the next is tried again after the next decision. */
  #failed(failure: ApiProblem): void {
    this.set((state) => {
      if (state.hand.length > 0) return { ...state, phase: 'working' }
      return { ...state, failure, phase: failure.code === 'claim-limit-reached' ? 'full' : 'failed' }
    })
  }

  async #giveBack({ id, lease }: Case, keepalive: boolean): Promise<void> {
    if (lease?.token == null) return
    // A claim that cannot be given back runs out by itself.
    await this.calls.release(id, lease.token, null, keepalive).catch(() => undefined)
  }
}
