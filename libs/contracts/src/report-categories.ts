/** Why a comment can be reported. A file of its own: the widget loads it with the dialogs. */
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
