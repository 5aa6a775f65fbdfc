import type { LawMessages } from '../law/law-messages.js'

const texts: LawMessages = {
  blocked: {
    claimant: 'Blocked for a time on a claim of infringed rights. (Korea, Network Act, art. 44-2, until {date})',
    agency: 'Blocked for a time at the request of an authority. (Korea, Network Act, art. 44-7, until {date})',
    'election-commission':
      'Blocked for a time at the request of the election commission. (Korea, Public Official Election Act, until {date})',
  },
  claimAsk: 'Does this comment infringe a right of yours?',
  claimDo: 'File a notice of infringement',
  newTab: 'new tab',
  election:
    'Election period: until {date}, comments are shown newest first only, and limits on writing may be tighter.',
}

export default texts
