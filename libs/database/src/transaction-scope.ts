import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Marks the code that runs inside a transaction. A statement sent past the transaction from there would wait for a
 * second connection while holding one, and enough of them at once wait for ever; so it is refused on its first try.
 */
const scope = new AsyncLocalStorage<true>()

/** Runs the work marked as inside a transaction. */
export function insideTransaction<T>(work: () => Promise<T>): Promise<T> {
  return scope.run(true, work)
}

/** @throws Error when called from inside a transaction */
export function refuseInsideTransaction(statementName: string): void {
  if (scope.getStore() === true)
    throw new Error(`${statementName} was sent past the transaction it runs in: pass the Tx on`)
}
