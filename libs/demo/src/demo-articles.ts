import type { ReportCategory } from '@moderato/contracts'

/** A comment of a demo article. Readers are named by their place in {@link demoReaders}. */
export interface DemoComment {
  by: number
  body: string
  /** Minutes before the start. */
  ago: number
  up?: number
  down?: number
  replies?: { by: number; body: string; ago: number }[]
  reports?: { by: number; category: ReportCategory; reason: string | null }[]
}

/** An article under which the demo site has comments. */
export interface DemoArticle {
  key: string
  edition: string
  title: string
  comments: DemoComment[]
}

export const demoReaders = [
  '봄바람',
  '느린걸음',
  '경제초보',
  '새벽출근',
  '골목책방',
  '파란우산',
  'Morning Reader',
  'Minh Anh',
  '小林',
  '晨光',
]

export const demoArticles: DemoArticle[] = [
  {
    key: 'article-42',
    edition: 'ko',
    title: '동네 서점이 다시 붐비는 까닭',
    comments: [
      {
        by: 4,
        body: '작은 서점을 합니다. 책보다 이야기를 사러 오시는 분이 많아졌어요. 기사에 나온 독서 모임, 저희도 매주 열고 있습니다.',
        ago: 190,
        up: 24,
        replies: [
          { by: 0, body: '어느 동네인가요? 가까우면 들르고 싶네요.', ago: 182 },
          { by: 4, body: '수원 행궁동입니다. 커피 한 잔 내려 드릴게요.', ago: 176 },
        ],
      },
      {
        by: 2,
        body: '임대료 이야기가 빠져서 아쉽습니다. 붐벼도 남는 게 없다는 사장님들이 많던데요.',
        ago: 150,
        up: 17,
        down: 2,
      },
      { by: 1, body: '주말마다 아이 손 잡고 가는 곳이 생겨서 좋습니다 ㅎㅎ', ago: 121, up: 9 },
      {
        by: 3,
        body: '이런 글 쓰는 사람들은 하나같이 수준이 떨어져요. 기자부터 다시 배우고 오시죠.',
        ago: 95,
        up: 1,
        down: 12,
        reports: [
          { by: 0, category: 'abuse', reason: '다른 독자와 기자를 깎아내립니다' },
          { by: 4, category: 'abuse', reason: null },
        ],
      },
      {
        by: 5,
        body: '하루 10분 부업으로 월 300! 프로필 링크 확인하세요 ★★★',
        ago: 44,
        down: 8,
        reports: [{ by: 2, category: 'spam', reason: '광고' }],
      },
      { by: 0, body: '기사 잘 읽었습니다. 다음 편은 헌책방 이야기였으면 합니다.', ago: 12, up: 5 },
    ],
  },
  {
    key: 'article-43',
    edition: 'ko',
    title: '출퇴근 시간을 고르는 회사들, 1년 뒤',
    comments: [
      { by: 3, body: '새벽 여섯 시에 나와서 세 시에 퇴근합니다. 아이 하원을 제가 맡게 됐어요.', ago: 320, up: 31 },
      { by: 2, body: '부러운 이야기네요. 저희는 말만 자율이고 회의는 늘 아홉 시입니다.', ago: 300, up: 22, down: 1 },
      {
        by: 1,
        body: '그 부서 팀장 전화번호 여기 올립니다. 다들 전화해서 따지세요. (번호는 지웠습니다)',
        ago: 60,
        down: 4,
        reports: [{ by: 3, category: 'privacy', reason: '개인정보를 올리려고 합니다' }],
      },
    ],
  },
  {
    key: 'article-en-7',
    edition: 'en',
    title: 'Why small bookshops are filling up again',
    comments: [
      {
        by: 6,
        body: 'Lovely piece. Our reading group met in a laundromat until the shop on our street opened.',
        ago: 210,
        up: 14,
      },
      { by: 0, body: 'More numbers, please: how many of them are still open after three years?', ago: 140, up: 6 },
    ],
  },
  {
    key: 'article-zh-7',
    edition: 'zh',
    title: '社区书店为何再次热闹起来',
    comments: [{ by: 9, body: '写得很好。我家附近的书店每周五晚上都有朗读会。', ago: 170, up: 8 }],
  },
  {
    key: 'article-ja-7',
    edition: 'ja',
    title: '町の本屋がふたたびにぎわう理由',
    comments: [{ by: 8, body: '店主との会話が楽しみで通っています。続編を期待しています。', ago: 160, up: 11 }],
  },
  {
    key: 'article-vi-7',
    edition: 'vi',
    title: 'Vì sao hiệu sách nhỏ đông khách trở lại',
    comments: [
      { by: 7, body: 'Bài viết hay quá. Cuối tuần nào tôi cũng đưa con đến hiệu sách gần nhà.', ago: 155, up: 7 },
    ],
  },
]
