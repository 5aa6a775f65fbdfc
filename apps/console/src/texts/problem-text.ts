import { problems, type ProblemCode } from '@moderato/contracts'
import type { ApiProblem } from '../api/problem.js'
import type { Language } from './language.js'

/** Problems that staff can meet; English takes the titles of the contract. */
const ko: Partial<Record<string, string>> = {
  'validation-failed': '입력한 값을 확인해 주세요',
  'malformed-request': '요청을 읽을 수 없습니다',
  'payload-too-large': '한 번에 보낼 수 있는 양을 넘었습니다',
  'media-type-unsupported': '보낼 수 없는 형식입니다',
  'cursor-invalid': '목록을 처음부터 다시 열어 주세요',
  'idempotency-key-reused': '이미 다른 내용으로 보낸 요청입니다',
  'internal-error': '서버에 문제가 생겼습니다. 잠시 뒤에 다시 해 주세요',
  'warning-needed': '한 해 안에 경고한 적이 없습니다. 먼저 경고해 주세요',
  'policy-code-unknown': '이 사이트에 없는 정책 코드입니다',
  'queue-unknown': '이 사이트에 없는 대기열입니다',
  'word-list-invalid': '쓸 수 없는 단어 목록입니다',
  'pattern-invalid': '쓸 수 없는 패턴입니다',
  'role-insufficient': '이 일을 할 권한이 없습니다',
  'undo-window-over': '되돌릴 수 있는 시간이 지났습니다',
  'sanction-refused': '사이트 운영진에게는 제재할 수 없습니다',
  'skill-missing': '이 대기열이 요구하는 기술이 없어 맡을 수 없습니다',
  'claim-of-right': '권리침해 신고나 명령이 있는 사건은 하나씩 판단해야 합니다',
  'conflict-of-interest': '이해관계가 있어 이 사건을 맡을 수 없습니다',
  'claim-limit-reached': '동시에 맡을 수 있는 사건 수를 넘었습니다',
  'not-found': '없거나 볼 수 없는 항목입니다',
  'legal-notice-missing': '이 댓글에 대한 권리침해 신고가 없습니다',
  'measure-over': '이미 끝난 조치입니다',
  'already-decided': '이미 판단된 사건입니다',
  'already-claimed': '대기 중인 사건이 아닙니다',
  'already-blocked': '이전에 임시조치된 글입니다',
  'claimed-by-other': '다른 모더레이터가 보고 있습니다',
  'lease-lost': '맡은 시간이 끝났습니다',
  'new-grounds': '새로운 종류의 신고가 들어왔습니다. 다시 확인해 주세요',
  'escalation-limit-reached': '이미 가장 높은 단계입니다',
  'reviewer-unfit': '이 동료는 이 사건을 맡을 수 없습니다',
  'case-not-routed': '아직 대기열에 배정되지 않았습니다',
  'comment-not-published': '더 이상 게시된 댓글이 아닙니다',
  'already-reverted': '이미 되돌린 판단입니다',
  'count-changed': '그사이 사건 수가 달라졌습니다',
  'decision-not-revertible': '되돌릴 수 없는 판단입니다',
  'name-taken': '이미 쓰는 이름입니다',
  'default-queue-needed': '기본 대기열이 하나 있어야 합니다',
  'last-admin': '마지막 관리자는 바꿀 수 없습니다',
  'last-key': '마지막 키는 지울 수 없습니다',
  'version-conflict': '그사이 다른 사람이 바꾸었습니다',
  'too-many-requests': '요청이 너무 많습니다. 잠시 뒤에 다시 해 주세요',
  'token-missing': '로그인이 필요합니다',
  'token-invalid': '로그인이 필요합니다',
  'token-expired': '로그인 시간이 끝났습니다',
  'service-unavailable': '서비스를 잠시 쓸 수 없습니다',
  offline: '서버에 연결하지 못했습니다',
}

const isKnown = (code: string): code is ProblemCode => code in problems

/** What went wrong, in one sentence for the person in front of the screen. */
export function problemText({ code }: ApiProblem, language: Language): string {
  if (language === 'ko') return ko[code] ?? `처리하지 못했습니다 (${code})`
  if (code === 'offline') return 'The service cannot be reached'
  return isKnown(code) ? problems[code].title : `This did not work (${code})`
}
