import { demoStaff, signDemoToken } from '@moderato/demo'
import { Caller } from './caller.js'

/** What happened on the demo site before the pictures are taken. Every word is invented. */
export async function tellStory(origin: string): Promise<void> {
  const as = async (subject: string, name: string, role: 'reader' | 'moderator' | 'lead' = 'reader') =>
    new Caller(origin, await signDemoToken({ subject, name, role, locale: 'ko', lifeHours: 1 }))
  const staff = (subject: string) => {
    const known = demoStaff.find((member) => member.subject === subject)
    return as(subject, known?.name ?? subject, subject.startsWith('lead') ? 'lead' : 'moderator')
  }
  const [writer, baker] = [await as('story-writer', '달빛산책'), await as('story-baker', '호수공원')]
  const [witness, second] = [await as('story-witness', '맑은아침'), await as('story-second', '돌담길')]
  await furnish(await staff('lead-1'))
  const [firstModerator, otherModerator] = [await staff('mod-2'), await staff('mod-3')]
  const team = [firstModerator, otherModerator]

  for (const [at, { body, category, reason, outcome, appeal }] of judged.entries()) {
    const commentId = await write(at % 2 === 0 ? writer : baker, body)
    await witness.post(`/comments/${commentId}/reports`, { category, reason })
    if (at % 2 === 0) await second.post(`/comments/${commentId}/reports`, { category })
    const moderator = team[at % team.length] ?? firstModerator
    const decisionId = await judge(moderator, await caseOf(moderator, commentId), outcome, category)
    if (appeal === null) continue
    const author = at % 2 === 0 ? writer : baker
    await author.post(`/decisions/${decisionId}/appeals`, { text: appeal })
  }
  for (const { body, ...form } of claimed) {
    const commentId = await write(baker, body)
    await witness.post('/legal-notices', { ...form, commentId, goodFaith: true })
    const caseId = await caseOf(firstModerator, commentId)
    if (form.right !== 'honour') {
      await putAside(otherModerator, caseId)
      continue
    }
    const { lease } = await firstModerator.post<Claimed>(`/moderation/cases/${caseId}/claim`)
    await firstModerator.post(`/moderation/cases/${caseId}/temporary-measures`, { leaseToken: lease.token, days: 30 })
    await putAside(firstModerator, caseId)
  }
  const readers = await Promise.all(passersBy.map((name, at) => as(`story-reader-${String(at)}`, name)))
  for (const { by, body, thread, reports, setAside } of waiting) {
    const commentId = await write(by === 'writer' ? writer : by === 'baker' ? baker : witness, body, thread)
    for (const [at, { category, reason }] of reports.entries()) {
      await readers[at]?.post(`/comments/${commentId}/reports`, { category, reason })
    }
    if (setAside) await putAside(otherModerator, await caseOf(otherModerator, commentId))
  }
  const { items: queued } = await firstModerator.get<{ items: Row[] }>('/moderation/cases?state=queued&limit=100')
  const notoriousId = queued.find(({ comment }) => comment?.body?.startsWith(notorious.beginning))?.comment?.id ?? ''
  for (const [at, report] of notorious.reports.entries())
    await readers[at]?.post(`/comments/${notoriousId}/reports`, report)
  const people = await firstModerator.get<{ items: { id: string; name: string }[] }>('/moderation/users?limit=100')
  const known = people.items.find(({ name }) => name === '달빛산책')?.id ?? ''
  await firstModerator.post(`/moderation/users/${known}/notes`, {
    body: '두 번 안내했고, 그 뒤로는 말투가 나아졌습니다.',
  })
  await firstModerator.post(`/moderation/users/${known}/sanctions`, { kind: 'warn', policyCode: 'abuse' })
}

/** Rules and addresses that a lead keeps. */
async function furnish(lead: Caller): Promise<void> {
  for (const list of wordLists) await lead.post('/moderation/word-lists', list)
  for (const [code, [ko, en, text, law = null]] of Object.entries(policies)) {
    const texts = { ko: { name: ko, text }, en: { name: en } }
    await lead.put(`/moderation/policies/${code}`, {
      ground: law === null ? 'terms' : 'illegal',
      legalReference: law,
      texts,
    })
  }
}

/** Puts a case aside for a day, so that whoever opens the desk is handed another one. */
async function putAside(moderator: Caller, caseId: string): Promise<void> {
  const { lease } = await moderator.post<Claimed>(`/moderation/cases/${caseId}/claim`)
  const reason = '법무팀에 물어보고 있습니다'
  await moderator.post(`/moderation/cases/${caseId}/hold`, { leaseToken: lease.token, holdSec: 86_400, reason })
}

interface Row {
  id: string
  comment: { id: string; body: string | null } | null
}

interface Claimed {
  lease: { token: string }
  reports: { seq: number }[]
}

const passersBy = ['봄날의책', '퇴근길', '강변북로', '느티나무', '새벽기차']

/** Comments that wait for somebody. */
const waiting = [
  {
    ...{ by: 'baker', thread: 'article-43', setAside: false },
    body: '재택 한다고 하고 카페에서 노는 사람들 명단 공유합니다. 쪽지 주세요.',
    reports: [{ category: 'privacy', reason: '다른 사람의 개인정보를 모읍니다' }],
  },
  {
    ...{ by: 'witness', thread: 'article-42', setAside: false },
    body: '중고책 시세 알려 드립니다 → 프로필 링크 참고하세요',
    reports: [
      { category: 'spam', reason: '같은 글을 여러 기사에 올립니다' },
      { category: 'spam', reason: null },
    ],
  },
  {
    ...{ by: 'writer', thread: 'article-43', setAside: false },
    body: '정부 발표로는 유연근무 회사의 절반이 이미 제도를 없앴다고 합니다.',
    reports: [{ category: 'misinformation', reason: '그런 발표는 없었습니다' }],
  },
  {
    ...{ by: 'baker', thread: 'article-43', setAside: true },
    body: '다음에 회의실에서 보면 가만 안 둡니다. 각오하세요.',
    reports: [{ category: 'threat', reason: '특정인을 위협합니다' }],
  },
] as const

/** Of a comment that the demo site brings along: its beginning, and what more readers report it for. */
const notorious = {
  beginning: '이런 글 쓰는 사람들은',
  reports: [
    { category: 'abuse', reason: '글쓴이를 깔보고 있습니다' },
    { category: 'hate', reason: '한 직업을 통째로 깎아내립니다' },
    { category: 'abuse', reason: null },
    { category: 'defamation', reason: '근거 없이 실력이 없다고 합니다' },
  ],
} as const

const wordLists = [
  {
    ...{ name: '욕설', locale: 'ko', action: 'hold' },
    entries: ['멍청이', '바보', '한심'].map((text) => ({ id: text, text, match: 'stem' })),
  },
  { ...{ name: '도박 광고', locale: 'ko', action: 'refuse' }, entries: [{ id: 'first', text: '첫충', match: 'word' }] },
]

/** Whoever words one policy words them all: what is not in the catalogue cannot be cited. */
const policies: Readonly<Record<string, [ko: string, en: string, text: string | null, law?: string]>> = {
  spam: ['스팸·홍보', 'Spam', '광고나 같은 글의 되풀이는 볼 수 없게 합니다.'],
  abuse: ['욕설·인신공격', 'Abuse', '다른 사람을 모욕하거나 조롱하는 글은 볼 수 없게 합니다.'],
  hate: ['혐오·차별', 'Hate', '어떤 무리를 통째로 깎아내리는 글은 볼 수 없게 합니다.'],
  sexual: ['음란·선정', 'Sexual', null],
  threat: ['위협·폭력', 'Threat', '사람을 해치겠다는 글은 볼 수 없게 합니다.'],
  'self-harm': ['자해·자살', 'Self-harm', '도움을 받을 수 있는 곳을 함께 알려 드립니다.'],
  privacy: ['개인정보 노출', 'Privacy', '남의 개인정보가 든 글은 볼 수 없게 합니다.', '개인정보 보호법'],
  defamation: ['명예훼손', 'Defamation', '사실과 다른 말로 남의 명예를 해치는 글입니다.', '정보통신망법 제44조의2'],
  misinformation: ['허위 정보', 'Misinformation', '확인되지 않은 말을 사실처럼 퍼뜨리는 글입니다.'],
  illegal: ['불법 정보', 'Illegal', null, '정보통신망법 제44조의7'],
  other: ['기타', 'Other', null],
  ok: ['문제없음', 'Nothing wrong', null],
}

const judged = [
  {
    ...{
      body: '기사도 안 읽고 댓글부터 다는 사람들, 부끄러운 줄 아세요.',
      category: 'abuse',
      reason: '독자를 싸잡아 욕합니다',
    },
    ...{ outcome: 'hide', appeal: '누구를 욕한 것이 아니라 기사부터 읽자는 말이었습니다. 다시 살펴 주세요.' },
  },
  {
    ...{
      body: '동네 서점 공동구매 방이 있습니다. 필요하신 분은 쪽지 주세요.',
      category: 'spam',
      reason: '광고로 보입니다',
    },
    ...{ outcome: 'remove', appeal: '장사가 아니라 독서 모임에서 함께 책을 사는 방입니다.' },
  },
  {
    ...{ body: '도서관이 멀어서 저는 서점이 더 고맙습니다.', category: 'other', reason: '기사와 상관없습니다' },
    ...{ outcome: 'dismiss', appeal: null },
  },
  {
    ...{ body: '그 가게는 손님을 가려 받는다던데요.', category: 'misinformation', reason: '확인되지 않은 말입니다' },
    ...{ outcome: 'hide', appeal: null },
  },
] as const

const claimed = [
  {
    ...{ body: '행궁동 그 빵집은 어제 남은 빵을 오늘 구운 빵이라고 팝니다.', right: 'honour', wish: 'delete' },
    ...{ name: '한지민', contact: 'han@example.org' },
    explanation: '매일 새벽에 굽고 남은 빵은 나눔 냉장고에 넣습니다. 사실과 다른 말로 가게의 평판이 나빠지고 있습니다.',
  },
  {
    ...{ body: '그 집 아들이 올해 어느 학교에 갔는지 다들 아시죠?', right: 'privacy', wish: 'delete' },
    ...{ name: '서하린', contact: 'seo@example.org' },
    explanation: '가족의 사생활이 드러나 있습니다.',
  },
] as const

async function write(author: Caller, body: string, thread = 'article-42'): Promise<string> {
  const { id } = await author.post<{ id: string }>(`/threads/${thread}/comments`, { body })
  return id
}

/** The case of a comment, as soon as it waits in a queue. */
async function caseOf(moderator: Caller, commentId: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const page = await moderator.get<{ items: Row[] }>('/moderation/cases?state=queued&limit=100')
    const found = page.items.find(({ comment }) => comment?.id === commentId)
    if (found !== undefined) return found.id
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`no case of comment ${commentId} waits`)
}

async function judge(moderator: Caller, caseId: string, outcome: string, category: string): Promise<string> {
  const { lease, reports } = await moderator.post<Claimed>(`/moderation/cases/${caseId}/claim`)
  const { id } = await moderator.post<{ id: string }>(`/moderation/cases/${caseId}/decisions`, {
    ...{ leaseToken: lease.token, coversReportSeq: Math.max(0, ...reports.map(({ seq }) => seq)), outcome },
    ...{ policyCode: outcome === 'dismiss' ? 'ok' : category, ground: 'terms' },
    explanation: outcome === 'dismiss' ? null : '운영 정책에 맞지 않아 이렇게 판단했습니다.',
  })
  return id
}
