import { useStored } from '../../../app/use-stored.js'
import { careSettings, isBlurred } from '../handling/care.js'

/**
 * Class of words beside those that are judged, which may be as hard to read: blurred like them, until pointed at or focused.
 *
 * @param tier - of the case they belong to; null where it is not known
 */
export function useSpared(tier: number | null, isRevealed = false): string {
  return isBlurred(useStored(careSettings), tier) && !isRevealed ? 'spared' : ''
}
