import type { LawMessages } from '../law/law-messages.js'

const texts: LawMessages = {
  blocked: {
    claimant: '권리침해 신고로 임시 차단된 댓글입니다. (정보통신망법 제44조의2, {date}까지)',
    agency: '관계 기관의 요청으로 임시 차단된 댓글입니다. (정보통신망법 제44조의7, {date}까지)',
    'election-commission': '선거관리위원회의 요청으로 임시 차단된 댓글입니다. (공직선거법, {date}까지)',
  },
  claimAsk: '이 댓글이 내 권리를 침해하나요?',
  claimDo: '권리침해 신고',
  newTab: '새 탭',
  election: '선거 기간입니다. {date}까지 댓글은 최신순으로만 보이고, 작성 횟수와 간격이 더 제한될 수 있습니다.',
}

export default texts
