/** A reporter as a witness against a comment. */
export interface Witness {
  /** Credibility at the time of the report. */
  weight: number
  /** The account was less than a day old when it reported. */
  isNewcomer: boolean
  /** The same for reports from one place; null where it is not known any more. */
  origin: string | null
  /** When the report was filed, milliseconds since the Unix epoch. */
  atMs: number
}

/** Reports from one place within this time count as one. */
const sameHandMs = 10 * 60_000

/**
 * Weights of the independent voices among the witnesses. New accounts, and accounts that reported from one place within
 * minutes, may all be one person: they count together as the heaviest of them.
 *
 * @returns one weight per voice, in no particular order
 */
export function distinctVoices(witnesses: readonly Witness[]): number[] {
  const inTime = [...witnesses].sort((a, b) => a.atMs - b.atMs)
  const voices = new Map<Witness, Witness>()
  const voiceOf = (witness: Witness): Witness => {
    const next = voices.get(witness)
    return next === undefined ? witness : voiceOf(next)
  }
  const join = (one: Witness | undefined, other: Witness) => {
    if (one === undefined) return
    const [first, second] = [voiceOf(one), voiceOf(other)]
    if (first !== second) voices.set(second, first)
  }
  let newcomer: Witness | undefined
  const lastFrom = new Map<string, Witness>()
  for (const witness of inTime) {
    if (witness.isNewcomer) {
      join(newcomer, witness)
      newcomer = witness
    }
    if (witness.origin === null) continue
    const last = lastFrom.get(witness.origin)
    if (last !== undefined && witness.atMs - last.atMs <= sameHandMs) join(last, witness)
    lastFrom.set(witness.origin, witness)
  }
  const weights = new Map<Witness, number>()
  for (const witness of inTime) {
    const voice = voiceOf(witness)
    weights.set(voice, Math.max(weights.get(voice) ?? 0, witness.weight))
  }
  return [...weights.values()]
}

/** Sum of the weights. */
export function weightOf(voices: readonly number[]): number {
  return voices.reduce((sum, weight) => sum + weight, 0)
}
