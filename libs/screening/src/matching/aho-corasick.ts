/* eslint-disable @typescript-eslint/no-non-null-assertion -- states and slots stay within the arrays made for them; checking
   each access would cost the inner loop a third of its speed */

const none = -1

/**
 * All occurrences of many patterns in one pass over a sequence of symbols.
 * Transitions live in one open-addressed table, so that fifty thousand states cost a few megabytes.
 *
 * @see Aho, Corasick: Efficient string matching (CACM 18, 1975)
 */
export class AhoCorasick {
  private readonly tableMask: number
  private readonly tableStates: Int32Array
  private readonly tableSymbols: Int32Array
  private readonly tableTargets: Int32Array
  private readonly failure: Int32Array
  /** First pattern that ends in a state; more follow by `nextPattern`. */
  private readonly firstPattern: Int32Array
  private readonly nextPattern: Int32Array
  /** Nearest state on the failure path in which a pattern ends. */
  private readonly shorter: Int32Array

  /** @param patterns - non-empty sequences of symbols (non-negative integers); equal ones are all reported */
  constructor(patterns: readonly (readonly number[])[]) {
    const stateCountMax = 1 + patterns.reduce((sum, pattern) => sum + pattern.length, 0)
    const tableSize = 2 ** Math.ceil(Math.log2(stateCountMax * 2 + 2))
    this.tableMask = tableSize - 1
    this.tableStates = new Int32Array(tableSize).fill(none)
    this.tableSymbols = new Int32Array(tableSize)
    this.tableTargets = new Int32Array(tableSize)
    this.failure = new Int32Array(stateCountMax)
    this.firstPattern = new Int32Array(stateCountMax).fill(none)
    this.nextPattern = new Int32Array(patterns.length).fill(none)
    this.shorter = new Int32Array(stateCountMax).fill(none)
    this.linkFailures(this.grow(patterns))
  }

  /** Calls `onHit` for every occurrence, by rising end; `end` is the place of its last symbol (`key`). */
  scan(text: readonly { readonly key: number }[], onHit: (pattern: number, end: number) => void): void {
    let state = 0
    for (let at = 0; at < text.length; at++) {
      state = this.step(state, text[at]!.key)
      let ending = this.firstPattern[state] === none ? this.shorter[state]! : state
      while (ending !== none) {
        for (let pattern = this.firstPattern[ending]!; pattern !== none; pattern = this.nextPattern[pattern]!)
          onHit(pattern, at)
        ending = this.shorter[ending]!
      }
    }
  }

  private step(from: number, symbol: number): number {
    let state = from
    let target = this.target(state, symbol)
    while (target === none && state !== 0) {
      state = this.failure[state]!
      target = this.target(state, symbol)
    }
    return target === none ? 0 : target
  }

  private slot(state: number, symbol: number): number {
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & this.tableMask
    while (this.tableStates[slot] !== none && !(this.tableStates[slot] === state && this.tableSymbols[slot] === symbol))
      slot = (slot + 1) & this.tableMask
    return slot
  }

  private target(state: number, symbol: number): number {
    const slot = this.slot(state, symbol)
    return this.tableStates[slot] === none ? none : this.tableTargets[slot]!
  }

  /** Builds the trie; answers each state's parent and the symbol that leads to it, in order of creation. */
  private grow(patterns: readonly (readonly number[])[]): { parent: number; symbol: number; depth: number }[] {
    const origins = [{ parent: none, symbol: none, depth: 0 }]
    for (const [index, pattern] of patterns.entries()) {
      let state = 0
      for (const symbol of pattern) {
        const slot = this.slot(state, symbol)
        if (this.tableStates[slot] === none) {
          this.tableStates[slot] = state
          this.tableSymbols[slot] = symbol
          this.tableTargets[slot] = origins.length
          origins.push({ parent: state, symbol, depth: origins[state]!.depth + 1 })
        }
        state = this.tableTargets[slot]!
      }
      this.nextPattern[index] = this.firstPattern[state]!
      this.firstPattern[state] = index
    }
    return origins
  }

  private linkFailures(origins: readonly { parent: number; symbol: number; depth: number }[]): void {
    const byDepth = origins.map((_, state) => state).sort((a, b) => origins[a]!.depth - origins[b]!.depth)
    for (const state of byDepth.slice(1)) {
      const { parent, symbol } = origins[state]!
      const failure = parent === 0 ? 0 : this.step(this.failure[parent]!, symbol)
      this.failure[state] = failure
      this.shorter[state] = this.firstPattern[failure] === none ? this.shorter[failure]! : failure
    }
  }
}
