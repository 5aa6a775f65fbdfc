import type { ElectionModeSettings, SiteSettings } from '@moderato/contracts'

/**
 * The stricter rules around an election, where they hold now.
 *
 * @param section - of the article; null for none
 */
export function electionAt(
  mode: ElectionModeSettings | null,
  section: string | null,
  now: Date,
): ElectionModeSettings | null {
  if (mode === null || !isElectionTime(mode, now)) return null
  const isConcerned = mode.sections.length === 0 || (section !== null && mode.sections.includes(section))
  return isConcerned ? mode : null
}

/** Whether the period of the mode includes the moment; its end does not belong to it. */
export function isElectionTime({ from, until }: ElectionModeSettings, now: Date): boolean {
  return new Date(from) <= now && now < new Date(until)
}

/** The site's settings with the limits of an election where those are tighter: no election loosens anything. */
export function tightened(settings: SiteSettings, mode: ElectionModeSettings): SiteSettings {
  return {
    ...settings,
    commentsPerThreadMax: fewer(settings.commentsPerThreadMax, mode.commentsPerThreadMax),
    commentsPerDayMax: fewer(settings.commentsPerDayMax, mode.commentsPerDayMax),
    commentPauseSec: Math.max(settings.commentPauseSec, mode.commentPauseSec),
  }
}

/** Null: any number. */
function fewer(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other
  return Math.min(one, other)
}
