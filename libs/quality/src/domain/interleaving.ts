/** Fewest decisions between two second opinions of one reviewer, however large the share. */
const decisionsBetweenMin = 1

/**
 * How many decisions of their own a reviewer makes between two second opinions, so that all reviewers together give as
 * many as the share asks for: a share of a tenth is one card in eleven. Null where none are asked for.
 *
 * @param share - of decisions that are made again, 0 to 1
 */
export function decisionsBetween(share: number): number | null {
  return share <= 0 ? null : Math.max(decisionsBetweenMin, Math.round(1 / share))
}
