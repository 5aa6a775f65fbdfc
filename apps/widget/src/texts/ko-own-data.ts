import type { OwnDataMessages } from '../own-data/own-data-messages.js'

const texts: OwnDataMessages = {
  exportTitle: '내 데이터 내려받기',
  exportExplain: '내 댓글과 투표, 신고, 알림, 차단 목록을 파일 하나(JSON)에 담아 드립니다.',
  exportDo: '내려받기',
  exported: '내려받기를 시작했습니다',
  eraseTitle: '내 데이터 삭제',
  eraseExplain: '내 이름과 글이 모든 댓글에서 지워지고 빈자리만 남습니다. 이 사이트의 회원 계정은 그대로입니다.',
  eraseDo: '삭제하기',
  eraseConfirm: '정말 삭제하시겠습니까? 되돌릴 수 없습니다.',
  erased: '삭제되었습니다. 다시 로그인하시면 새로운 이용자로 시작합니다.',
}

export default texts
