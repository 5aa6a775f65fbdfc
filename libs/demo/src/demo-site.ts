import type { SiteId } from '@moderato/kernel'
import { reportCategories, type Role, type SiteSettings } from '@moderato/contracts'

/** Name of the site that a start outside production makes. */
export const demoSiteId = 'demo' as SiteId

/** What the demo site decides for itself. */
export const demoSettings: Partial<SiteSettings> = {
  editions: {
    ko: { bodyCharsMax: 300 },
    en: { bodyCharsMax: 300 },
    zh: { bodyCharsMax: 300 },
    ja: { bodyCharsMax: 300 },
    vi: { bodyCharsMax: 300 },
  },
  defaultEdition: 'ko',
  origins: [],
  commentsPerThreadMax: null,
  commentsPerDayMax: null,
  commentPauseSec: 0,
  votesPerDayMax: null,
  goneCounts: true,
  restrictedLabels: true,
  editWindowSec: 300,
  undoWindowSec: 600,
  writesPerMinute: 60,
  staffWritesPerMinute: 600,
  screening: { repeat: null, links: null, newAccount: null },
  policyCodes: [...reportCategories, 'ok'],
}

/** A member of the demo site's staff. */
export interface DemoStaff {
  subject: string
  name: string
  role: Role
}

export const demoStaff: DemoStaff[] = [
  ...['김하늘', '이서준', '박지우', '최민서', '정도윤'].map((name, at): DemoStaff => {
    return { subject: `mod-${String(at + 1)}`, name, role: 'moderator' }
  }),
  { subject: 'lead-1', name: '한유진', role: 'lead' },
  { subject: 'admin-1', name: '오세린', role: 'admin' },
]

/** A review queue of the demo site. */
export interface DemoQueue {
  name: string
  isDefault: boolean
  isSenior: boolean
  skills: string[]
  languages: string[]
  dueSecByTier: number[]
}

const hours = (count: number) => count * 3600

export const demoQueues: DemoQueue[] = [
  {
    name: '일반',
    isDefault: true,
    isSenior: false,
    skills: [],
    languages: ['ko'],
    dueSecByTier: [24, 8, 4, 1].map(hours),
  },
  {
    name: '긴급',
    isDefault: false,
    isSenior: false,
    skills: ['safety'],
    languages: [],
    dueSecByTier: [2, 2, 1, 0.5].map(hours),
  },
  {
    name: '외국어',
    isDefault: false,
    isSenior: false,
    skills: [],
    languages: ['en', 'zh', 'ja', 'vi'],
    dueSecByTier: [24, 8, 4, 1].map(hours),
  },
  {
    name: '권리침해',
    isDefault: false,
    isSenior: true,
    skills: ['law'],
    languages: [],
    dueSecByTier: [24, 12, 6, 2].map(hours),
  },
]

/** Rules in order; the first that applies names the queue. */
export const demoRules = [
  { name: '생명과 안전이 걸린 신고', predicate: { tierMin: 3 }, queue: '긴급', tier: null },
  { name: '사생활·명예', predicate: { categories: ['privacy', 'defamation'] }, queue: '권리침해', tier: null },
  { name: '외국어 댓글', predicate: { languages: ['en', 'zh', 'ja', 'vi'] }, queue: '외국어', tier: null },
] as const
