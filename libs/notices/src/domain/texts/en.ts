import type { NoticeTexts } from './notice-texts.js'

const law = (reference: string | null) => (reference === null ? '' : ` (${reference})`)

export const en: NoticeTexts = {
  policies: {
    spam: 'advertising or spam',
    abuse: 'insults or harassment',
    hate: 'hateful or discriminatory speech',
    sexual: 'sexual content',
    threat: 'threats or violence',
    'self-harm': 'self-harm or suicide',
    privacy: 'disclosure of personal data',
    defamation: 'defamation',
    misinformation: 'false information',
    illegal: 'illegal content',
    other: 'another breach of the comment rules',
  },
  outcomeActed: {
    hide: 'We reviewed the comment you reported, found that it breaks our rules and hid it. Thank you for telling us.',
    remove:
      'We reviewed the comment you reported, found that it breaks our rules and removed it. Thank you for telling us.',
  },
  outcomeDismissed: 'We reviewed the comment you reported, found no breach of our rules and left it as it is.',
  outcomeMoot: 'The author has deleted the comment you reported, so the matter is closed.',
  restricted: {
    hide: 'Your comment has been hidden under our comment rules.',
    remove: 'Your comment has been removed under our comment rules.',
  },
  provisional:
    'Several readers reported your comment, so it is hidden for now. A moderator will look at it soon; without a decision within 24 hours it is shown again.',
  policy: (name) => `Reason: ${name}.`,
  ground: {
    terms: (reference) => `The decision rests on our terms of use${law(reference)}.`,
    illegal: (reference) => `The decision rests on the law${law(reference)}.`,
  },
  explained: (words) => `The moderator explains: ${words}`,
  byPerson: 'A reader reported it, and a person reviewed it and decided.',
  byMachine: 'Automated means took part in this decision.',
  appealBy: (day) => `If you disagree, you can appeal until ${day}; somebody else will look at it again.`,
  correction:
    'We have withdrawn an earlier decision we told you about and will review it again. We are sorry for the trouble.',
  sanctions: {
    warn: 'warning',
    mute: 'limited visibility',
    premoderate: 'review before publication',
    suspend: 'suspension',
    ban: 'ban',
  },
  sanctioned: {
    warn: () =>
      'This is a warning for breaking our comment rules. If it happens again, your commenting may be limited.',
    mute: (until) => `Other readers will not see what you write${until === null ? ' for now' : ` until ${until}`}.`,
    premoderate: (until) =>
      `A moderator will read what you write before it is published${until === null ? '' : ` until ${until}`}.`,
    suspend: (until) => `You cannot write comments${until === null ? ' for now' : ` until ${until}`}.`,
    ban: () => 'You can no longer write comments here.',
  },
  sanctionLifted: (name) => `The measure on your account (${name}) has been lifted.`,
  appealReceipt:
    'Your appeal has been received. Somebody who took no part in the decision will review it and tell you the result.',
  appealUpheld: 'After the appeal was reviewed, the decision stands.',
  appealOverturned: 'After the appeal was reviewed, the decision has been corrected.',
  appealMoot: 'Your appeal against it is closed with this.',
  temporaryMeasure: 'After a notice of infringement, the comment has been blocked for a limited time.',
  measureEnded:
    'The time for which the comment was blocked after a notice of infringement is over. It is shown again unless another measure applies; the matter is still open.',
  overdue: 'Cases have missed their deadline. Please look at the review queues.',
  orders: {
    agency:
      'An authority has asked for a measure on your comment. A moderator will look at it and tell you the outcome; you can object to any measure.',
    'election-commission':
      'The election commission has asked for a measure on your comment, which is followed without delay. You can object to the commission within 3 days of the measure.',
  },
  legalNotice:
    'Somebody has claimed that your comment infringes a right. A moderator will look at it and tell you the outcome; you can object to any measure.',
}
