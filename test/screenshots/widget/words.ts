import type { Locale } from '@moderato/contracts'

/** A comment as people might write one; all of it is made up. */
export interface WrittenComment {
  by: string
  body: string
  minutesAgo: number
  up?: number
  down?: number
  replies?: WrittenComment[]
}

export interface WrittenArticle {
  title: string
  text: string
  /** Who reads; has written the comment that is marked as theirs. */
  reader: string
  /** Of a report. */
  reason: string
  /** Oldest first. */
  comments: WrittenComment[]
}

export const articles: Record<Locale, WrittenArticle> = {
  ko: {
    title: '동네 서점이 다시 붐비는 까닭',
    text: '문을 닫는 가게가 늘던 골목에 책방이 하나둘 돌아왔다. 주인들은 책보다 먼저 의자를 들였다고 말한다.',
    reader: '가을하늘',
    reason: '출처가 없는 숫자입니다',
    comments: [
      { by: '봄바람', body: '주말마다 아이 손 잡고 가는 곳이 생겨서 좋습니다.', minutesAgo: 190, up: 4 },
      {
        by: '느린걸음',
        body: '임대료 이야기가 빠져서 아쉽습니다. 붐벼도 남는 게 없다는 사장님들이 많던데요.',
        minutesAgo: 152,
        up: 7,
        down: 2,
      },
      {
        by: '골목책방',
        body: '작은 서점을 합니다. 책보다 이야기를 사러 오시는 분이 많아졌어요. 기사에 나온 독서 모임, 저희도 매주 열고 있습니다.',
        minutesAgo: 64,
        up: 9,
        down: 1,
        replies: [
          { by: '봄바람', body: '어느 동네인가요? 가까우면 들르고 싶네요.', minutesAgo: 41, up: 2 },
          { by: '골목책방', body: '행궁동입니다. 커피 한 잔 내려 드릴게요.', minutesAgo: 33, up: 3 },
        ],
      },
      { by: '가을하늘', body: '불이 켜져 있으면 사람이 들어온다는 말이 오래 남습니다.', minutesAgo: 2, up: 1 },
    ],
  },
  en: {
    title: 'Why small bookshops are filling up again',
    text: 'Bookshops are coming back to side streets that had lost them. Their owners say they bought chairs before shelves.',
    reader: 'Maple Street',
    reason: 'These figures have no source',
    comments: [
      { by: 'Early Train', body: 'Ours closes at six. That is the whole problem.', minutesAgo: 190, up: 4 },
      {
        by: 'Penny Wise',
        body: 'More numbers, please: how many of them are still open after three years, and what rent do they pay?',
        minutesAgo: 152,
        up: 7,
        down: 2,
      },
      {
        by: 'The Corner Shop',
        body: 'I run one of these. People come for the conversation and leave with a book, which is the right order. Our reading group has met every week since January.',
        minutesAgo: 64,
        up: 9,
        down: 1,
        replies: [
          { by: 'Early Train', body: 'Which street? I would come by on Saturday.', minutesAgo: 41, up: 2 },
          { by: 'The Corner Shop', body: 'Behind the old post office. Coffee is on me.', minutesAgo: 33, up: 3 },
        ],
      },
      { by: 'Maple Street', body: '“A light in the window” – that line stays with me.', minutesAgo: 2, up: 1 },
    ],
  },
  zh: {
    title: '社区书店为何再次热闹起来',
    text: '曾经关门的小店又回到了巷子里。店主们说，他们先买椅子，后买书架。',
    reader: '秋日晴空',
    reason: '数字没有出处',
    comments: [
      { by: '晨光', body: '周末带孩子去，已经成了习惯。', minutesAgo: 190, up: 4 },
      { by: '慢慢走', body: '可惜没有写租金。人多不等于赚钱，很多店主都这么说。', minutesAgo: 152, up: 7, down: 2 },
      {
        by: '巷口书店',
        body: '我就开着这样一家小店。很多人先来聊天，走的时候才带上一本书。文中提到的读书会，我们每周都办。',
        minutesAgo: 64,
        up: 9,
        down: 1,
        replies: [
          { by: '晨光', body: '在哪一带？离得近的话想去看看。', minutesAgo: 41, up: 2 },
          { by: '巷口书店', body: '老邮局后面，来了请你喝咖啡。', minutesAgo: 33, up: 3 },
        ],
      },
      { by: '秋日晴空', body: '“灯亮着，就会有人进来。”这句话我记住了。', minutesAgo: 2, up: 1 },
    ],
  },
  ja: {
    title: '町の本屋がふたたびにぎわう理由',
    text: '店が減っていた路地に、本屋がひとつずつ戻ってきた。店主たちは、棚より先に椅子を買ったと話す。',
    reader: '秋の空',
    reason: '数字の出典がありません',
    comments: [
      { by: '朝の電車', body: '週末に子どもと通うのが楽しみになりました。', minutesAgo: 190, up: 4 },
      {
        by: 'ゆっくり歩く人',
        body: '家賃の話がないのが残念です。にぎわっていても残るものは少ないと聞きます。',
        minutesAgo: 152,
        up: 7,
        down: 2,
      },
      {
        by: '路地の本屋',
        body: '小さな店をやっています。まず話をしに来て、帰りに一冊買ってくださる方が増えました。記事の読書会、うちでも毎週開いています。',
        minutesAgo: 64,
        up: 9,
        down: 1,
        replies: [
          { by: '朝の電車', body: 'どのあたりですか。近ければ寄ってみたいです。', minutesAgo: 41, up: 2 },
          { by: '路地の本屋', body: '古い郵便局の裏です。コーヒーをお出しします。', minutesAgo: 33, up: 3 },
        ],
      },
      { by: '秋の空', body: '「明かりがついていれば人が入ってくる」という言葉が残りました。', minutesAgo: 2, up: 1 },
    ],
  },
  vi: {
    title: 'Vì sao hiệu sách nhỏ đông khách trở lại',
    text: 'Những hiệu sách nhỏ đang trở lại trong các con hẻm. Chủ tiệm kể rằng họ kê ghế trước khi xếp sách.',
    reader: 'Trời Thu',
    reason: 'Số liệu không có nguồn',
    comments: [
      { by: 'Minh Anh', body: 'Cuối tuần nào tôi cũng đưa con đến hiệu sách gần nhà.', minutesAgo: 190, up: 4 },
      {
        by: 'Đi Chậm',
        body: 'Tiếc là bài không nhắc đến tiền thuê. Đông khách chưa chắc đã có lãi, nhiều chủ tiệm nói vậy.',
        minutesAgo: 152,
        up: 7,
        down: 2,
      },
      {
        by: 'Hiệu sách đầu hẻm',
        body: 'Tôi mở một tiệm như thế. Khách đến trò chuyện trước, rồi ra về với một cuốn sách. Nhóm đọc sách trong bài, chúng tôi cũng tổ chức hằng tuần.',
        minutesAgo: 64,
        up: 9,
        down: 1,
        replies: [
          { by: 'Minh Anh', body: 'Tiệm ở khu nào vậy? Gần thì tôi ghé.', minutesAgo: 41, up: 2 },
          { by: 'Hiệu sách đầu hẻm', body: 'Sau bưu điện cũ. Mời bạn một ly cà phê.', minutesAgo: 33, up: 3 },
        ],
      },
      { by: 'Trời Thu', body: '“Đèn sáng thì người ta sẽ bước vào.” Câu ấy đọng lại mãi.', minutesAgo: 2, up: 1 },
    ],
  },
}
