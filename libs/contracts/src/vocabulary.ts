/** Roles of a person within one site, weakest first. */
export const roles = ['reader', 'moderator', 'lead', 'admin'] as const
export type Role = (typeof roles)[number]

/** Languages the product speaks. */
export const locales = ['ko', 'en', 'zh', 'ja', 'vi'] as const
export type Locale = (typeof locales)[number]

export const reportCategories = [
  'spam',
  'abuse',
  'hate',
  'sexual',
  'threat',
  'self-harm',
  'privacy',
  'defamation',
  'misinformation',
  'illegal',
  'other',
] as const
export type ReportCategory = (typeof reportCategories)[number]

/** What readers may see of a comment: `hidden` and `removed` come from measures, `deleted` from its author. */
export const commentStatuses = ['published', 'pending', 'hidden', 'removed', 'deleted'] as const
export type CommentStatus = (typeof commentStatuses)[number]

export const commentSorts = ['newest', 'oldest', 'best'] as const
export type CommentSort = (typeof commentSorts)[number]

export const voteValues = ['up', 'down'] as const
export type VoteValue = (typeof voteValues)[number]

/** States of a case, see `docs/case-lifecycle.md`. */
export const caseStates = [
  'open',
  'queued',
  'claimed',
  'held',
  'decided',
  'appealed',
  'appeal_claimed',
  'upheld',
  'overturned',
  'closed',
] as const
export type CaseState = (typeof caseStates)[number]

/** States in which a comment has a case that still awaits its first decision; one such case per comment. */
export const liveCaseStates = ['open', 'queued', 'claimed', 'held'] as const satisfies readonly CaseState[]

export const decisionOutcomes = ['dismiss', 'hide', 'remove'] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

/** What a restriction rests on: the site's own terms, or the law. */
export const decisionGrounds = ['terms', 'illegal'] as const
export type DecisionGround = (typeof decisionGrounds)[number]

export const threadStates = ['open', 'closed'] as const
export type ThreadState = (typeof threadStates)[number]

/** Why a person is told something. */
export const noticeKinds = [
  'receipt',
  'outcome',
  'statement-of-reasons',
  'appeal-receipt',
  'appeal-outcome',
  'correction',
  'temporary-measure',
  'sanction',
  'legal-notice',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Rights that a legal notice can claim; `public-order` is for orders of authorities. */
export const infringedRights = ['privacy', 'honour', 'portrait', 'copyright', 'other', 'public-order'] as const
export type InfringedRight = (typeof infringedRights)[number]

/** What a claimant asks for. */
export const legalWishes = ['delete', 'rebuttal'] as const
export type LegalWish = (typeof legalWishes)[number]

/** Why the words of a comment are not shown. */
export const restrictionKinds = ['remove', 'temporary-block', 'hide', 'auto-hide'] as const
export type RestrictionKind = (typeof restrictionKinds)[number]

/** What a restriction rests on; `network-act-44-2`: Korea, Network Act, article 44-2. */
export const restrictionGrounds = ['terms', 'illegal', 'reports', 'network-act-44-2'] as const
export type RestrictionGround = (typeof restrictionGrounds)[number]

/** Measures against a person, mildest first. */
export const sanctionKinds = ['warn', 'mute', 'premoderate', 'suspend', 'ban'] as const
export type SanctionKind = (typeof sanctionKinds)[number]

export const appealOutcomes = ['uphold', 'overturn'] as const
export type AppealOutcome = (typeof appealOutcomes)[number]

/** `claimed`: somebody holds it at present. */
export const appealStates = ['open', 'claimed', 'upheld', 'overturned'] as const
export type AppealState = (typeof appealStates)[number]

/** On which side of a decision an appellant stands. */
export const appellantRoles = ['author', 'reporter'] as const
export type AppellantRole = (typeof appellantRoles)[number]

/** What webhooks can be told. */
export const webhookEventTypes = [
  'case.decided',
  'case.reverted',
  'appeal.filed',
  'appeal.decided',
  'notice.created',
] as const
export type WebhookEventType = (typeof webhookEventTypes)[number]
