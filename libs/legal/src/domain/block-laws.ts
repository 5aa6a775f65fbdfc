import type { Authority } from '@moderato/contracts'

const networkAct = 'Act on Promotion of Information and Communications Network Utilization (Korea), article'

/** The law that a temporary block rests on, by who asked for it. */
export const blockLaws: Readonly<Record<Authority | 'claimant', string>> = {
  claimant: `${networkAct} 44-2`,
  agency: `${networkAct} 44-7`,
  'election-commission': 'Public Official Election Act (Korea), article 82-4',
}
