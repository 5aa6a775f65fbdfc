import { v7 } from 'uuid'

declare const brand: unique symbol

/** A string that names one kind of thing; the brand keeps a comment's id from being passed as a user's. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

/** Short name of a tenant, also the `iss` of its tokens: lower-case letters, digits and hyphens, 1–40 characters. */
export type SiteId = Id<'site'>
/** UUIDv7 of a person within one site, reader or staff. */
export type UserId = Id<'user'>
export type ThreadId = Id<'thread'>
/** The host site's own name for an article, 1–200 characters. */
export type ThreadKey = Id<'thread-key'>
export type CommentId = Id<'comment'>
export type ReportId = Id<'report'>
export type CaseId = Id<'case'>
export type DecisionId = Id<'decision'>
export type MeasureId = Id<'measure'>
export type AppealId = Id<'appeal'>
export type NoticeId = Id<'notice'>
export type LegalNoticeId = Id<'legal-notice'>
export type SecondReviewId = Id<'second-review'>
export type OutboxId = Id<'outbox'>

/** A new UUIDv7: unique everywhere, and ordered by time within one process. */
export function newId<T extends Id<string>>(): T {
  return v7() as T
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** Whether the text has the form of a UUID of any version. */
export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && uuidPattern.test(text)
}
