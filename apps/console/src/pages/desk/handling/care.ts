import { Stored } from '../../../app/stored.js'

/** How a person wants to be spared. */
export interface Care {
  /** Words stay blurred until they are pointed at, focused or revealed by key. */
  readonly blur: 'never' | 'urgent' | 'always'
  readonly greyscale: boolean
}

/** Hard to read: tier 2 and 3. */
export const hardTier = 2
/** Cases in one sitting after which a break is suggested. */
export const breakAfterHard = 15
export const breakAfterMin = 50
/** Time without a sign of life that counts as a break. */
export const restMin = 10

export const careSettings = new Stored<Care>('moderato.console.care', (found) => {
  const given = (typeof found === 'object' && found !== null ? found : {}) as Partial<Care>
  return { blur: given.blur ?? 'urgent', greyscale: given.greyscale ?? false }
})

/** @param tier - of the case the words belong to; null where it is not known, and may be hard */
export function isBlurred({ blur }: Care, tier: number | null): boolean {
  return blur === 'always' || (blur === 'urgent' && (tier ?? hardTier) >= hardTier)
}
