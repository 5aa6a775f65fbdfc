import type { CaseState, CommentStatus, DecisionOutcome, ReportCategory, Role, SanctionKind } from '@moderato/contracts'

const categories: Record<ReportCategory, string> = {
  spam: '스팸·홍보',
  abuse: '욕설·인신공격',
  hate: '혐오·차별',
  sexual: '음란·선정',
  threat: '위협·폭력',
  'self-harm': '자해·자살',
  privacy: '개인정보 노출',
  defamation: '명예훼손',
  misinformation: '허위 정보',
  illegal: '불법 정보',
  other: '기타',
}

const outcomes: Record<DecisionOutcome, string> = { dismiss: '문제없음', hide: '숨김', remove: '삭제' }

const caseStates: Record<CaseState, string> = {
  open: '접수',
  queued: '대기',
  claimed: '검토 중',
  held: '보류',
  decided: '판단됨',
  appealed: '이의제기됨',
  appeal_claimed: '이의 검토 중',
  upheld: '이의 기각',
  overturned: '이의 인용',
  closed: '종결',
}

const commentStatuses: Record<CommentStatus, string> = {
  published: '게시됨',
  pending: '승인 대기',
  hidden: '숨김',
  removed: '삭제됨',
  deleted: '작성자가 삭제함',
}

const roles: Record<Role, string> = { reader: '독자', moderator: '모더레이터', lead: '리드', admin: '관리자' }

const sanctions: Record<SanctionKind, string> = {
  warn: '경고',
  mute: '침묵',
  premoderate: '사전 검토',
  suspend: '정지',
  ban: '차단',
}

/** Words of the frame, and words that several pages share. */
export const ko = {
  product: 'Moderato',
  navigation: '주요 화면',
  skipToContent: '본문으로 건너뛰기',
  messages: '알림 메시지',
  loading: '불러오는 중',
  retry: '다시 시도',
  close: '닫기',
  cancel: '취소',
  save: '저장',
  more: '더 보기',
  notFound: '없는 화면입니다',
  notFoundHint: '주소가 바뀌었거나 볼 수 있는 화면이 아닙니다.',
  failed: '화면을 그리지 못했습니다',
  reload: '새로 고침',
  account: (name: string) => `${name} 메뉴`,
  signOut: '로그아웃',
  theme: { label: '밝기', auto: '기기 설정 따름', light: '밝게', dark: '어둡게' },
  language: '언어',
  line: { open: '실시간 연결됨', connecting: '연결하는 중', broken: '연결이 끊겨 다시 연결하는 중' },
  keyboard: {
    title: '단축키',
    open: '단축키 보기',
    palette: '명령 찾기',
    paletteHint: '명령이나 화면 이름',
    noMatch: '맞는 명령이 없습니다',
    general: '전체',
    go: '이동',
    goTo: (page: string) => `${page} 열기`,
    singleKeys: '한 글자 단축키 쓰기',
    singleKeysHint: '음성 입력을 쓰거나 실수로 눌리는 일이 잦으면 끄세요.',
    change: (command: string) => `${command} 단축키 바꾸기`,
    none: '없음',
    press: '새 키를 누르세요. Esc 취소, Delete 지움',
    reset: '처음 값으로',
    taken: (command: string) => `이미 쓰는 키입니다: ${command}`,
  },
  signIn: {
    title: '로그인이 필요합니다',
    about: 'Moderato는 비밀번호를 받지 않습니다. 신문사 관리자 화면이 서명한 토큰으로 들어옵니다.',
    steps: '신문사 관리 화면에서 「댓글 관리」를 열면 이 주소로 토큰이 넘어옵니다.',
    form: '토큰이 든 주소를 받았다면 여기에 붙여 넣으세요.',
    link: '로그인 주소',
    linkHint: '예: …/console#site=demo&token=…',
    submit: '들어가기',
    refused: '토큰이 없거나, 읽을 수 없거나, 기한이 지났습니다.',
    notStaff: '이 계정은 모더레이터가 아닙니다. 신문사 관리자에게 문의하세요.',
    overTitle: '로그인 시간이 끝났습니다',
    overAbout: '화면과 입력하던 내용은 그대로 있습니다. 다른 탭에서 다시 로그인하면 이 창이 저절로 닫힙니다.',
  },
  categories,
  outcomes,
  caseStates,
  commentStatuses,
  roles,
  sanctions,
  grounds: { terms: '이용약관', illegal: '법령' },
  tiers: ['일반', '주의', '긴급', '최우선'] as readonly string[],
}
