/** Roles of a person within one site, weakest first. */
export const roles = ['reader', 'moderator', 'lead', 'admin'] as const
export type Role = (typeof roles)[number]

/** Languages the product speaks. */
export const locales = ['ko', 'en', 'zh', 'ja', 'vi'] as const
export type Locale = (typeof locales)[number]

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
  'measure-ended',
  'overdue',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Rights that a legal notice can claim; `public-order` is for orders of authorities. */
export const infringedRights = ['privacy', 'honour', 'portrait', 'copyright', 'other', 'public-order'] as const
export type InfringedRight = (typeof infringedRights)[number]

/** What can claim a right. A state body is no claimant like others: what it asks for is decided by people alone. */
export const claimantKinds = ['person', 'company', 'state-body'] as const
export type ClaimantKind = (typeof claimantKinds)[number]

/** Whose order a legal notice can be; an election commission's request is followed without delay. */
export const authorities = ['agency', 'election-commission'] as const
export type Authority = (typeof authorities)[number]

/** What the claimant of a legal notice is told. */
export const claimantNoticeKinds = [
  'receipt',
  'temporary-measure',
  'objection',
  'measure-ended',
  'outcome',
  'correction',
] as const
export type ClaimantNoticeKind = (typeof claimantNoticeKinds)[number]

/** What a claimant asks for. */
export const legalWishes = ['delete', 'rebuttal'] as const
export type LegalWish = (typeof legalWishes)[number]

/** Why the words of a comment are not shown. */
export const restrictionKinds = ['remove', 'temporary-block', 'hide', 'auto-hide'] as const
export type RestrictionKind = (typeof restrictionKinds)[number]

/**
 * What a restriction rests on. Korea: `network-act-44-2` on claims of right, `network-act-44-7` on orders of authorities,
 * `election-act-82-4` on requests of an election commission.
 */
export const restrictionGrounds = [
  'terms',
  'illegal',
  'reports',
  'network-act-44-2',
  'network-act-44-7',
  'election-act-82-4',
] as const
export type RestrictionGround = (typeof restrictionGrounds)[number]

/** What a temporary block rests on, by who asked for it. */
export const blockGrounds = {
  claimant: 'network-act-44-2',
  agency: 'network-act-44-7',
  'election-commission': 'election-act-82-4',
} as const satisfies Record<Authority | 'claimant', RestrictionGround>

/** Measures against a person, mildest first. */
export const sanctionKinds = ['warn', 'mute', 'premoderate', 'suspend', 'ban'] as const
export type SanctionKind = (typeof sanctionKinds)[number]

export const appealOutcomes = ['uphold', 'overturn'] as const
export type AppealOutcome = (typeof appealOutcomes)[number]

/** `claimed`: somebody holds it at present. `moot`: the sanction ended otherwise before anybody answered. */
export const appealStates = ['open', 'claimed', 'upheld', 'overturned', 'moot'] as const
export type AppealState = (typeof appealStates)[number]

/** On which side of a decision an appellant stands; `sanctioned`: the appeal is against a measure without a case. */
export const appellantRoles = ['author', 'reporter', 'sanctioned'] as const
export type AppellantRole = (typeof appellantRoles)[number]

/** What webhooks can be told. */
export const webhookEventTypes = [
  'case.decided',
  'case.reverted',
  'case.overdue',
  'appeal.filed',
  'appeal.decided',
  'notice.created',
] as const
export type WebhookEventType = (typeof webhookEventTypes)[number]

/** What a delivery can be of; `ping`: a lead tries whether the address hears. */
export const webhookDeliveryTypes = [...webhookEventTypes, 'ping'] as const
export type WebhookDeliveryType = (typeof webhookDeliveryTypes)[number]

/** `waiting`: will be tried (again); `failed`: given up; `skipped`: its webhook was paused when its turn came. */
export const webhookDeliveryStates = ['waiting', 'delivered', 'failed', 'skipped'] as const
export type WebhookDeliveryState = (typeof webhookDeliveryStates)[number]
