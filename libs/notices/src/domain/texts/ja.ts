import type { NoticeTexts } from './notice-texts.js'

const law = (reference: string | null) => (reference === null ? '' : `（${reference}）`)

export const ja: NoticeTexts = {
  policies: {
    spam: '広告・スパム',
    abuse: '暴言・中傷',
    hate: '差別・憎悪表現',
    sexual: '性的な内容',
    threat: '脅迫・暴力',
    'self-harm': '自傷・自殺に関する内容',
    privacy: '個人情報の公開',
    defamation: '名誉毀損',
    misinformation: '虚偽の情報',
    illegal: '違法な情報',
    other: 'その他の規則違反',
  },
  outcomeActed: {
    hide: '通報いただいたコメントを確認し、規則に反すると判断して非表示にしました。ご連絡ありがとうございました。',
    remove: '通報いただいたコメントを確認し、規則に反すると判断して削除しました。ご連絡ありがとうございました。',
  },
  outcomeDismissed: '通報いただいたコメントを確認しましたが、規則違反は認められなかったため、そのまま掲載します。',
  outcomeMoot: '通報いただいたコメントは投稿者本人が削除したため、対応を終了しました。',
  restricted: {
    hide: '投稿されたコメントは、規則に基づき非表示となりました。',
    remove: '投稿されたコメントは、規則に基づき削除されました。',
  },
  provisional:
    '複数の読者からの通報により、投稿されたコメントを一時的に非表示にしました。担当者がまもなく確認し、24時間以内に判断がなければ再び表示されます。',
  policy: (name) => `理由：${name}。`,
  ground: {
    terms: (reference) => `この措置は利用規約${law(reference)}に基づきます。`,
    illegal: (reference) => `この措置は法令${law(reference)}に基づきます。`,
  },
  explained: (words) => `担当者の説明：${words}`,
  byPerson: '読者からの通報を受け、担当者が確認のうえ判断しました。',
  byMachine: 'この判断には自動化された手段が用いられました。',
  appealBy: (day) => `ご不服の場合は${day}まで異議を申し立てることができ、別の担当者が改めて確認します。`,
  correction: '先にお知らせした決定を取り消し、改めて確認することにしました。ご迷惑をおかけして申し訳ありません。',
  sanctions: {
    warn: '警告',
    mute: '表示の制限',
    premoderate: '事前確認',
    suspend: '利用停止',
    ban: '永久利用停止',
  },
  sanctioned: {
    warn: () => '規則違反について警告します。繰り返された場合、コメントの利用が制限されることがあります。',
    mute: (until) => `投稿されたコメントは${until === null ? '当面' : `${until}まで`}他の読者に表示されません。`,
    premoderate: (until) => `${until === null ? '今後' : `${until}まで`}の投稿は、担当者が確認したのちに掲載されます。`,
    suspend: (until) => `${until === null ? '当面' : `${until}まで`}コメントを投稿できません。`,
    ban: () => 'コメントの利用が永久に停止されました。',
  },
  sanctionLifted: (name) => `お客様に適用されていた「${name}」の措置が解除されました。`,
  appealReceipt: '異議申し立てを受け付けました。当初の判断に関わっていない担当者が確認し、結果をお知らせします。',
  appealUpheld: '異議申し立てを確認した結果、当初の決定を維持します。',
  appealOverturned: '異議申し立てを確認した結果、当初の決定を改めました。',
  appealMoot: '異議申し立ての手続きもこれで終了となります。',
  temporaryMeasure: '権利侵害の申し立てにより、コメントの掲載を一時的に停止しました。',
  measureEnded:
    '権利侵害の申し立てによる掲載停止の期間が終了しました。他の措置がなければコメントは再び表示され、確認は続けられます。',
  overdue: '期限を過ぎた案件があります。審査キューを確認してください。',
  orders: {
    agency:
      '投稿されたコメントについて関係機関の要請を受け付けました。担当者が確認して結果をお知らせします。措置には異議を申し立てることができます。',
    'election-commission':
      '投稿されたコメントについて選挙管理委員会の要請を受け付け、速やかに対応します。措置の日から3日以内に、同委員会に異議を申し立てることができます。',
  },
  legalNotice:
    'あなたのコメントについて権利侵害の申し立てを受け付けました。担当者が確認して結果をお知らせします。措置には異議を申し立てることができます。',
}
