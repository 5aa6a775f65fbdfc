/** Times a transaction is run before its failure is told. */
export const attemptsMax = 4

/** Whether Postgres cancelled the transaction in favour of another (serialisation failure, deadlock): trying again is safe. */
export function isRetriable(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return code === '40001' || code === '40P01'
}
