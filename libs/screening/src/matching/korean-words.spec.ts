import { describe, expect, it } from 'vitest'
import { compileWordLists } from './compiled-word-lists.js'
import type { WordEntry } from './word-entry.js'

function finder(...entries: WordEntry[]) {
  const lists = compileWordLists([{ id: 'ko', locale: 'ko', action: 'hold', entries }])
  return (text: string) => lists.find(text).map(({ start, end }) => text.slice(start, end))
}

const find = finder({
  id: 'fool',
  text: '바보',
  match: 'stem',
  also: ['lookalikes'],
  exceptions: ['딸바보', '아들바보', '조카바보', '바보 같은 사랑'],
})

const inflected = [
  '바보', '바보야', '바보들이 또 왔네', '바보같은 소리', '바보라니', '이 바보야', '너는 바보냐', '바보입니다', '바보예요', '바보네요 ㅎㅎ',
  '바보였구나', '바본가', '바본데', '바봅니다', '바보라고 불러라', '바보처럼 살지 마라', '바보는 약도 없다', '바보들이라니까', '바보에게 물어봐',
  '바보짓 그만해라', '바보스럽다', '바보취급하네', '바보인줄 아나', '바보ㅋㅋㅋ', '바봌ㅋㅋ', '"바보"', '바보!!!', '이런바보들', '너는바보다', '개바보', '동네바보들',
  '왕바보네', '진짜바보냐', 'ㅋㅋ바보',
] // prettier-ignore

const evasions = [
  'ㅂㅏㅂㅗ', '바ㅂㅗ', 'ㅂㅏ보', 'ㅂㅏㅂㅗ야', '밥ㅗ', '바 보', '너 바 보 야', '바.보', '바-보야', '바~보', '바*보', '바/보들', '바1보', '바123보', '바😀보',
  '바❤️보', '바👨‍👩‍👧보야', '바ㅋ보', '바ㅋㅋ보', '바ㅏㅏ보', '바ㅡ보', '바x보', '바\u200b보', '바\u3164보', '바\u00ad보', '바\u2060보야', '바\u034f보', 'ㅂ\u200dㅏ\u200dㅂㅗ', '바\u0336보\u0336',
  '바아보', '바아아아보', '바보오', '바아보오오야', '바보보', '바바보', '바바보보', 'ㅂㅂㅏㅏㅂㅗ', 'ㅂ ㅏ ㅂ ㅗ', 'ㅂ.ㅏ.ㅂ.ㅗ', 'ㅂr보', 'ㅂr ㅂㅗ', 'ㅂ2ㅏㅂㅗ',
  '\u1107\u1161\u1107\u1169', '\uffb2\uffc2\uffb2\uffcc', '바\n보', '바　보', '바···보', '바_보', '바，보', '바\u1107\u1169', '뱌보', '바뵤', '빠보', '밥오', '바보얔ㅋ', '바보ㅇㅑ',
  '바보5', '5바보', '바2 보', '[바][보]', '바(보)', 'ㅂㅏ⭐ㅂㅗ', '바보'.normalize('NFD'), '㉥ㅏㅂㅗ',
] // prettier-ignore

const innocent = [
  '제주바보름달', '마늘바 보관', '개바 보러 가자', '바 보러 왔어요', '바보러 가자', '해바라기', '봐보다', '알바보다 낫다', '초코바보다 싸다', '알바보고 하라고 해', '알바보는 사람',
  '쿠바보도', '쿠바보건소', '루바보다', '바보상자', '바보온달', '바보새', '딸바보 아빠', '우리 집 아들바보', '조카바보들', '딸바보라니 부럽다', '바보 같은 사랑 다시 보고 싶다', '와인바 보유', '바 보다 카페가 좋다',
  '저기 바 보이죠', '그 바 보세요', '이 바 보관함', '바 보증금', '개 바 보험', '바보여줘', '바보호 필름', '바보리밥', '바봐', '밥 보다', '밥오면 먹자', '바본드', '바복', '바봄날', '비바보컬',
  '비바보이스', '라바 보러', '자바보안', '자바 보안 취약점', '바이보', '나바호', '아바 보컬', '누가바보다 맛있다', '간다. 바. 보물찾기', '아빠보다 엄마', '오빠보러 왔다', '아빠보고 싶다', '서바이벌 보다', '바라보다',
  '바로 보기', '상바보험', '노바보트', '대바보급', '콜라바보다', '바나나 보관', '메뉴바보기', '스크롤바보이게', '작업바보이기', '에너지바보내주세요', '밥을 보온', 'ㅂㅂ', '바바리 보고', '바보증금', '바와 보', '배보다 배꼽',
] // prettier-ignore

describe('the Korean entry 바보', () => {
  it.each(inflected)('is found with endings: %s', (text) => {
    expect(find(text)).not.toEqual([])
  })

  it.each(evasions)('is found in disguise: %s', (text) => {
    expect(find(text)).not.toEqual([])
  })

  it.each(innocent)('leaves alone: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})

describe('a Korean curse that ordinary neighbours spell by chance', () => {
  const findCurse = finder({
    id: 'curse',
    text: '시발',
    match: 'anywhere',
    also: ['initials'],
    exceptions: ['시발점', '시발역', '시발 자동차'],
  })

  it.each([
    '시발', '아시발', '시발놈아', '시발그만좀', '시 발', '시1발', '시.발', '시ㅂ발', '시ㅣ발', '시바알', '시이발', 'ㅅㅣㅂㅏㄹ', '시바ㄹ', 'ㅅㅂ', 'ㅅㅂ!', '아ㅅㅂ', 'ㅅㅂㅋㅋ', 'ㅅㅂ웃기네', 'ㅅ.ㅂ', '시발점 같은 소리 시발',
  ])('is found: %s', (text) => {
    expect(findCurse(text)).not.toEqual([])
  })

  it.each([
    '다시 발표', '역시 발전', '부산시 발주', '다시. 발견', '시발점', '시발역', '시발 자동차', '시발자동차', '7시 발 열차', '몇시 발차', '시 발표회', 'ㄱㅅㅂㄷ', '시밝', '사발', '시간발생', '발시', '시바',
  ])('leaves alone: %s', (text) => {
    expect(findCurse(text)).toEqual([])
  })
}) // prettier-ignore

describe('Korean entries that look alike', () => {
  const findAlike = finder(
    { id: 'blockhead', text: '멍청이', match: 'stem', also: ['lookalikes'] },
    { id: 'alone', text: '꼰대', match: 'word' },
    { id: 'jamo', text: 'ㅗ', match: 'word' },
  )

  it.each(['멍청이', '댕청이', '멍쳥이들', '꼰대!', '꼰대ㅋㅋ', 'ㅗ', 'ㅗㅗㅗ', '자 ㅗ', 'ㅋㅋㅗ'])(
    'are found: %s',
    (text) => {
      expect(findAlike(text)).not.toEqual([])
    },
  )

  it.each(['청이', '대청마루', '댕댕이', '꼰대들', '꼰대같은', '오', '보고', 'ㅇㅗㅇ', 'ㅂㅗ'])(
    'leave alone: %s',
    (text) => {
      expect(findAlike(text)).toEqual([])
    },
  )
})
