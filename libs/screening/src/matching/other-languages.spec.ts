import type { Locale } from '@moderato/contracts'
import { describe, expect, it } from 'vitest'
import { compileWordLists } from './compiled-word-lists.js'
import type { WordEntry } from './word-entry.js'

function finder(locale: Locale, ...entries: Omit<WordEntry, 'id'>[]) {
  const numbered = entries.map((entry, at) => ({ ...entry, id: String(at) }))
  const lists = compileWordLists([{ id: locale, locale, action: 'hold', entries: numbered }])
  return (text: string) => lists.find(text).map(({ start, end }) => text.slice(start, end))
}

function table(find: (text: string) => string[], caught: readonly string[], innocent: readonly string[]) {
  it.each(caught)('finds: %s', (text) => expect(find(text)).not.toEqual([]))
  it.each(innocent)('leaves alone: %s', (text) => expect(find(text)).toEqual([]))
}

describe('English entries', () => {
  const find = finder(
    'en',
    { text: 'idiot', match: 'stem' },
    { text: 'ass', match: 'word' },
    { text: 'shit', match: 'anywhere', exceptions: ['shitake', 'mishit'] },
    { text: 'fool', match: 'stem' },
    { text: 'piece of junk', match: 'word' },
    { text: 'slit', match: 'word' },
  )
  table(
    find,
    [
      'idiot', 'What an IDIOT!', 'idiots', 'idiotic', "that idiot's", 'i d i o t', 'i.d.i.o.t', 'i-d-i-o-t-s', '1d10t', '!diot', 'id1ot', 'Idiot', 'ｉｄｉｏｔ', '𝓲𝓭𝓲𝓸𝓽',
      'іdіоt', 'ιdιοτ', 'i\u200bdiot', 'ídíöt', 'i\u0336d\u0336i\u0336o\u0336t', 'idiooooot', 'iiiidiot', 'id*ot', 'idi😀ot', 'ⓘⓓⓘⓞⓣ', '🅘🅓🅘🅞🅣', 'id-iot', 'ass', 'a$$', '@ss', 'as$', 'a.s.s', 'bullshit', 'shitty', '$h1t', 'sh!t', 'foooool', 'fools', 'piece of junk', 'piece-of-junk', 'pieceofjunk', 'piece  of\njunk', 'IdIoT',
    ],
    [
      'class', 'assess', 'bass', 'gr@ss', 'as so', 'a s', '455', '$455', 'the A55 road', 'push it', 'wash it', "it's hit", 'finish it.', 'shitake soup', 'he mishit the ball', 'folly', 'foal', 'idiom', 'idiolect', 'silt', 'split', 'as', 'I dig it', 'audio to', 'pieces of junkyard', 'asset', 'I, dio, t', 'id. IOT',
    ],
  ) // prettier-ignore
})

describe('Chinese entries', () => {
  const find = finder(
    'zh',
    { text: '笨蛋', match: 'anywhere', exceptions: ['大笨蛋俱乐部'] },
    { text: '滚', match: 'word' },
    { text: '头发乱', match: 'anywhere' },
    { text: 'sb', match: 'word' },
  )
  table(
    find,
    [
      '笨蛋', '你这个笨蛋啊', '笨.蛋', '你真笨 蛋', '笨x蛋', '笨1蛋', '笨★蛋', '笨\u200b蛋', '笨，蛋', '笨 蛋！', '大笨蛋', '笨笨蛋', '頭髮亂', '头 发 乱', '滚', '你滚！', 'SB', '你sb', 'ｓｂ', '真sb',
    ],
    ['笨', '蛋', '他很笨，蛋糕也不会做', '这么笨 蛋糕师傅', '欢迎来到大笨蛋俱乐部', '摇滚乐队', '翻滚的石头', 'usb接口', '笨拙的蛋', '蛋笨', '笨重。蛋糕'],
  ) // prettier-ignore
})

describe('Japanese entries', () => {
  const find = finder(
    'ja',
    { text: 'ばか', match: 'word', exceptions: ['親ばか'] },
    { text: '死ね', match: 'anywhere' },
  )
  table(
    find,
    [
      'ばか', 'バカ', 'ﾊﾞｶ', 'おまえバカか', 'バーカ', 'ばぁか', 'ハ゛カ', 'は\u3099か', 'バ★カ', 'ば か', 'バ.カ', 'バ\u200bカ', 'ばばか', 'あのバカ者', '「バカ」', 'ばかだ', 'バ1カ', '死ね', '死 ね', '死☆ね', '死\u200bね', 'お前が死ね',
    ],
    ['食べたばかりです', 'それはそばから', '親ばかの父', '親バカです', '場合', '墓場から', 'かば', '死んだ', 'いばかん', 'そばから離れない', 'ばかり', 'バス 会社', '幅が広い'],
  ) // prettier-ignore
})

describe('Vietnamese entries', () => {
  const find = finder(
    'vi',
    { text: 'ngu', match: 'word' },
    { text: 'đồ ngốc', match: 'word', also: ['unmarked'] },
    { text: 'thằng khùng', match: 'stem' },
    { text: 'hòa', match: 'word' },
  )
  table(
    find,
    [
      'ngu', 'NGU', 'sao ngu thế', 'nguuuu', 'n g u', 'n.g.u', 'ng.u', 'n\u200bgu', 'ｎｇｕ', 'nɡu', 'đồ ngốc', 'ĐỒ NGỐC', 'đồ  ngốc', 'đồ-ngốc', 'do ngoc', 'đồ ngốc'.normalize('NFD'), 'thằng khùng', 'đ.ồ n.g.ố.c', 'hoà', 'hòa',
    ],
    ['ngủ ngon', 'ngũ cốc', 'nguyên', 'người', 'ngư dân', 'đỏ ngọc', 'độ ngọc', 'thang khung', 'thắng khung', 'hoa', 'hỏa', 'ngu'.split('').join(' xin '), 'khùng'],
  ) // prettier-ignore
})
