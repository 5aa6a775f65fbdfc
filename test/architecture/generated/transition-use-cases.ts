import type { CaseVerb } from '@moderato/reviewing'

/** Which use-cases do what: lib and file below its `use-cases`, the first one the usual way. */
export const transitionUseCases: Record<CaseVerb, readonly string[]> = {
  open: ['reports/file-report'],
  'attach-report': ['reports/file-report'],
  route: ['reviewing/route-case'],
  move: ['reviewing/move-case', 'reviewing/reroute-case'],
  claim: ['reviewing/claim-next-case', 'reviewing/claim-case', 'decisions/decide-in-bulk'],
  renew: ['reviewing/renew-claim'],
  release: ['reviewing/release-claim', 'reviewing/claim-case'],
  'take-over': ['reviewing/take-over-case'],
  'hand-over': ['reviewing/hand-over-case'],
  'expire-claim': ['reviewing/expire-claims'],
  hold: ['reviewing/hold-case'],
  'prolong-hold': ['reviewing/hold-case'],
  resume: ['reviewing/claim-case'],
  'end-hold': ['reviewing/wake-case', 'reviewing/watch-deadlines'],
  escalate: ['reviewing/escalate-case'],
  'miss-deadline': ['reviewing/wake-case', 'reviewing/watch-deadlines'],
  decide: ['decisions/decide-case', 'decisions/decide-in-bulk'],
  revert: ['decisions/revert-decision'],
  'revert-into-live': ['decisions/revert-decision'],
  'link-reports': ['decisions/revert-decision'],
  appeal: ['decisions/file-appeal'],
  'join-appeal': ['decisions/file-appeal'],
  'claim-appeal': ['decisions/claim-appeal'],
  'renew-appeal': ['decisions/renew-appeal-claim'],
  'release-appeal': ['decisions/release-appeal-claim'],
  'expire-appeal-claim': ['decisions/expire-appeal-claims'],
  uphold: ['decisions/decide-appeal'],
  overturn: ['decisions/decide-appeal'],
  close: ['decisions/close-cases'],
  'attach-cleared-report': ['reports/file-report'],
  reopen: ['reports/file-report', 'legal/file-legal-notice'],
  'claim-right': ['legal/file-legal-notice'],
  moot: ['decisions/moot-cases'],
  'auto-hide': ['provisional/auto-hide-comment'],
  block: ['provisional/block-temporarily'],
  object: ['provisional/object-to-measure'],
  'end-measure': ['provisional/end-measures'],
  'decide-by-expiry': ['provisional/end-measures'],
}

/** Path of a use-case's file in the repository. */
export function useCasePath(name: string): string {
  const [lib, file] = name.split('/') as [string, string]
  return `libs/${lib}/src/use-cases/${file}.use-case.ts`
}

/** Name of a use-case's class. */
export function useCaseClass(name: string): string {
  const [, file = ''] = name.split('/')
  return file.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase())
}
