import type { LawMessages } from '../law/law-messages.js'

const texts: LawMessages = {
  blocked: {
    claimant: '该评论因权利侵害申诉被临时屏蔽。（韩国信息通信网法第44条之2，至{date}）',
    agency: '该评论应有关机关要求被临时屏蔽。（韩国信息通信网法第44条之7，至{date}）',
    'election-commission': '该评论应选举管理委员会要求被临时屏蔽。（韩国公职选举法，至{date}）',
  },
  claimAsk: '该评论侵犯了您的权利？',
  claimDo: '提交侵权通知（英语、韩语）',
  newTab: '新标签页',
  election: '选举期间：至{date}，评论仅按最新排序，发表条数和间隔可能受到更严格的限制。',
}

export default texts
