import type { LawMessages } from '../law/law-messages.js'

const texts: LawMessages = {
  blocked: {
    claimant: '権利侵害の申告により一時的に遮断されたコメントです。（韓国情報通信網法第44条の2、{date}まで）',
    agency: '関係機関の要請により一時的に遮断されたコメントです。（韓国情報通信網法第44条の7、{date}まで）',
    'election-commission': '選挙管理委員会の要請により一時的に遮断されたコメントです。（韓国公職選挙法、{date}まで）',
  },
  claimAsk: 'このコメントに権利を侵害されましたか？',
  claimDo: '権利侵害を申し立てる（英語・韓国語）',
  newTab: '新しいタブ',
  election:
    '選挙期間中です。{date}まで、コメントは新着順のみで表示され、投稿の回数や間隔の制限が強まることがあります。',
}

export default texts
