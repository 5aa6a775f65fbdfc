import type { OwnDataMessages } from '../own-data/own-data-messages.js'

const texts: OwnDataMessages = {
  exportTitle: '自分のデータをダウンロード',
  exportExplain: 'コメント、投票、通報、お知らせ、ブロック一覧を一つのファイル（JSON）にまとめます。',
  exportDo: 'ダウンロード',
  exported: 'ダウンロードを開始しました',
  eraseTitle: '自分のデータを削除',
  eraseExplain:
    'お名前と文章がすべてのコメントから消え、場所だけが残ります。このサイトの会員アカウントはそのままです。',
  eraseDo: '削除する',
  eraseConfirm: '本当に削除しますか？元に戻すことはできません。',
  erased: '削除しました。もう一度ログインすると、新しい利用者として始まります。',
}

export default texts
