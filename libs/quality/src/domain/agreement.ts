/** Counts of pairs of opinions: rows are the first reviewer's, columns the second's, both in the same order. */
export type ConfusionTable = readonly (readonly number[])[]

/** How far two people agree beyond what chance would give. */
export interface Agreement {
  /** Pairs of opinions. */
  count: number
  /** Share of pairs that are the same, 0 to 1; null without any. */
  observed: number | null
  /** Share that would be the same if both decided as often as they do, but at random. */
  expected: number | null
  /** Cohen's kappa, -1 to 1; null without pairs, and where everybody always says the same: chance explains all of it then. */
  kappa: number | null
  /** Bounds of the 95 % confidence interval of kappa, within -1 and 1; null where kappa is. */
  low: number | null
  high: number | null
}

const z95 = 1.959964

/**
 * Cohen's kappa with its large-sample confidence interval.
 *
 * @param table - square, of counts that are not negative
 * @see J. Cohen, A coefficient of agreement for nominal scales (1960); J. L. Fleiss, J. Cohen and B. S. Everitt, Large sample
 *   standard errors of kappa and weighted kappa (1969), formula 14
 */
export function agreementOf(table: ConfusionTable): Agreement {
  const count = sum(table.map(sum))
  if (count === 0) return { count, observed: null, expected: null, kappa: null, low: null, high: null }
  const shares = table.map((row) => row.map((cell) => cell / count))
  const rows = shares.map(sum)
  const columns = rows.map((_, at) => sum(shares.map((row) => row[at] ?? 0)))
  const observed = sum(shares.map((row, at) => row[at] ?? 0))
  const expected = sum(rows.map((share, at) => share * (columns[at] ?? 0)))
  const beyond = 1 - expected
  if (beyond < 1e-12) return { count, observed, expected, kappa: null, low: null, high: null }
  const kappa = (observed - expected) / beyond
  const error = standardError({ shares, rows, columns, observed, expected }, count)
  return { count, observed, expected, kappa, low: bounded(kappa - z95 * error), high: bounded(kappa + z95 * error) }
}

interface Shares {
  shares: number[][]
  rows: number[]
  columns: number[]
  observed: number
  expected: number
}

function standardError({ shares, rows, columns, observed, expected }: Shares, count: number): number {
  const beyond = 1 - expected
  const terms = shares.map((row, i) =>
    row.map((share, j) => {
      const margins = (columns[i] ?? 0) + (rows[j] ?? 0)
      return i === j ? share * (beyond - margins * (1 - observed)) ** 2 : share * ((1 - observed) * margins) ** 2
    }),
  )
  const variance = sum(terms.map(sum)) - (observed * expected - 2 * expected + observed) ** 2
  return Math.sqrt(Math.max(0, variance) / count) / beyond ** 2
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function bounded(value: number): number {
  return Math.min(1, Math.max(-1, value))
}
