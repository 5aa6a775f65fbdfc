import { weightOf } from '@moderato/reports'

/** Fewest independent people who can hide a comment together. */
const voicesMin = 3

/**
 * Whether reports alone are reason enough to hide a text until somebody looks.
 *
 * @param voices - one weight per independent reporter
 * @param threshold - least sum of the weights, a decision of the site
 */
export function warrantsHiding(voices: readonly number[], threshold: number): boolean {
  return voices.length >= voicesMin && weightOf(voices) >= threshold
}
