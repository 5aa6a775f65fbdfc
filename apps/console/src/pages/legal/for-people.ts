import type { Notice } from './notice-table.js'

/** Whether people alone decide it, whatever the site lets the clock do: an order, or a claim of a state body. */
export function isForPeople({ source, claimantKind }: Pick<Notice, 'source' | 'claimantKind'>): boolean {
  return source === 'agency' || claimantKind === 'state-body'
}
