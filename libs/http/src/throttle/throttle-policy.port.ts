import type { Actor } from '../access/actor.js'

/** How much a person may write. Provided by the identity lib from the site's policy. */
export abstract class ThrottlePolicy {
  /** Writes per minute; a positive whole number. */
  abstract pointsPerMinute(actor: Actor): number | Promise<number>
}
