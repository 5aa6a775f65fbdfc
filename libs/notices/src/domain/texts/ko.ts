import type { NoticeTexts } from './notice-texts.js'

const law = (reference: string | null) => (reference === null ? '' : `(${reference})`)

export const ko: NoticeTexts = {
  policies: {
    spam: '광고·도배',
    abuse: '욕설·비방',
    hate: '혐오·차별 표현',
    sexual: '음란·성적 표현',
    threat: '위협·폭력',
    'self-harm': '자해·자살 관련 내용',
    privacy: '개인정보 노출',
    defamation: '명예훼손',
    misinformation: '허위 정보',
    illegal: '불법 정보',
    other: '그 밖의 운영 기준 위반',
  },
  outcomeActed: {
    hide: '신고하신 댓글을 검토한 결과, 운영 기준에 어긋난다고 판단해 보이지 않도록 조치했습니다. 알려 주셔서 감사합니다.',
    remove: '신고하신 댓글을 검토한 결과, 운영 기준에 어긋난다고 판단해 삭제했습니다. 알려 주셔서 감사합니다.',
  },
  outcomeDismissed: '신고하신 댓글을 검토했으나 운영 기준을 어긴 내용을 확인하지 못해 그대로 두기로 했습니다.',
  outcomeMoot: '신고하신 댓글은 작성자가 스스로 삭제해 처리를 마쳤습니다.',
  restricted: {
    hide: '작성하신 댓글이 운영 기준에 따라 숨김 처리되었습니다.',
    remove: '작성하신 댓글이 운영 기준에 따라 삭제되었습니다.',
  },
  provisional:
    '여러 이용자의 신고로 작성하신 댓글이 임시로 가려졌습니다. 담당자가 곧 확인하며, 24시간 안에 결정되지 않으면 다시 공개됩니다.',
  policy: (name) => `사유는 ‘${name}’입니다.`,
  ground: {
    terms: (reference) => `이 조치는 댓글 이용약관${law(reference)}에 근거합니다.`,
    illegal: (reference) => `이 조치는 관계 법령${law(reference)}에 근거합니다.`,
  },
  explained: (words) => `담당자 설명: ${words}`,
  byPerson: '이용자 신고를 받아 담당자가 직접 검토하고 결정했습니다.',
  byMachine: '이 결정에는 자동화된 수단이 쓰였습니다.',
  appealBy: (day) => `결정에 동의하지 않으시면 ${day}까지 이의를 신청하실 수 있으며, 다른 담당자가 다시 검토합니다.`,
  correction: '앞서 알려 드린 결정을 취소하고 다시 검토하기로 했습니다. 불편을 드려 죄송합니다.',
  sanctions: {
    warn: '경고',
    mute: '댓글 노출 제한',
    premoderate: '사전 검토',
    suspend: '댓글 이용 정지',
    ban: '댓글 이용 영구 정지',
  },
  sanctioned: {
    warn: () => '댓글 운영 기준 위반으로 경고합니다. 같은 일이 되풀이되면 댓글 이용이 제한될 수 있습니다.',
    mute: (until) => `작성하신 댓글이 ${until === null ? '당분간' : `${until}까지`} 다른 이용자에게 보이지 않습니다.`,
    premoderate: (until) =>
      `${until === null ? '앞으로' : `${until}까지`} 작성하시는 댓글은 담당자가 확인한 뒤 게시됩니다.`,
    suspend: (until) => `${until === null ? '당분간' : `${until}까지`} 댓글을 작성하실 수 없습니다.`,
    ban: () => '댓글 이용이 영구히 정지되었습니다.',
  },
  sanctionLifted: (name) => `회원님께 적용된 ‘${name}’ 조치가 해제되었습니다.`,
  appealReceipt: '이의신청이 접수되었습니다. 처음 결정에 참여하지 않은 담당자가 다시 검토해 결과를 알려 드리겠습니다.',
  appealUpheld: '이의신청을 검토한 결과, 처음 결정을 유지하기로 했습니다.',
  appealOverturned: '이의신청을 검토한 결과, 처음 결정을 바로잡았습니다.',
  appealMoot: '접수하신 이의신청도 이에 따라 종결됩니다.',
  temporaryMeasure: '권리침해 신고에 따라 댓글에 임시조치가 적용되었습니다.',
  measureEnded:
    '권리침해 신고에 따른 임시조치 기간이 끝났습니다. 다른 조치가 없는 한 댓글이 다시 표시되며, 사안은 계속 검토합니다.',
  overdue: '처리 기한을 넘긴 사건이 있습니다. 검토 대기열을 확인해 주세요.',
  orders: {
    agency:
      '작성하신 댓글에 대해 관계 기관의 요청이 접수되었습니다. 담당자가 검토한 뒤 결과를 알려 드리며, 조치에 대해서는 이의를 제기하실 수 있습니다.',
    'election-commission':
      '작성하신 댓글에 대해 선거관리위원회의 요청이 접수되어 지체 없이 처리합니다. 조치된 날부터 3일 안에 선거관리위원회에 이의를 신청하실 수 있습니다.',
  },
  legalNotice:
    '작성하신 댓글에 대해 권리침해 신고가 접수되었습니다. 담당자가 검토한 뒤 결과를 알려 드리며, 조치에 대해서는 이의를 제기하실 수 있습니다.',
}
