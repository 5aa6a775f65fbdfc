import type { ReportCategory } from '@moderato/contracts'

/** Urgency of a category: 3 threatens a life, 1 a person, 0 the conversation. */
const tiers: Record<ReportCategory, number> = {
  'self-harm': 3,
  threat: 3,
  sexual: 2,
  illegal: 2,
  hate: 1,
  abuse: 1,
  privacy: 1,
  defamation: 1,
  spam: 0,
  misinformation: 0,
  other: 0,
}

/** How much harm a category stands for when nothing else tells cases apart. */
const severities: Record<ReportCategory, number> = {
  'self-harm': 10,
  threat: 9,
  sexual: 8,
  illegal: 8,
  hate: 6,
  privacy: 5,
  abuse: 4,
  defamation: 4,
  spam: 2,
  misinformation: 2,
  other: 1,
}

/** Highest tier among the categories; 0 for none. */
export function tierOf(categories: readonly ReportCategory[]): number {
  return Math.max(0, ...categories.map((category) => tiers[category]))
}

/**
 * Rank among cases of one tier and deadline: severity + 2·log2(1 + sum of the voices' weights).
 *
 * @param weights - one per independent voice: reporters who may be one person count together
 */
export function scoreOf(categories: readonly ReportCategory[], weights: readonly number[]): number {
  const severity = Math.max(0, ...categories.map((category) => severities[category]))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return severity + 2 * Math.log2(1 + sum)
}
