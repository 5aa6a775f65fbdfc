import { describe, expect, it } from 'vitest'
import { cpuMsOf } from '../../../../test/support/cpu-time.js'
import { findLinks, isWithinDomain } from './find-links.js'

const hosts = (text: string) => findLinks(text).map(({ host }) => host)

describe('links in a text', () => {
  it.each([
    ['see https://example.com/a?b=c#d', 'example.com'],
    ['http://www.Example.com', 'example.com'],
    ['hxxp://bad.example/x', 'bad.example'],
    ['www.example.org', 'example.org'],
    ['example.com에서 보세요', 'example.com'],
    ['여기example.com', 'example.com'],
    ['보세요...example.com', 'example.com'],
    ['ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ', 'example.com'],
    ['example[.]com', 'example.com'],
    ['example (dot) com', 'example.com'],
    ['example (점) kr', 'example.kr'],
    ['bit.ly/abc', 'bit.ly'],
    ['t.me/joinus', 't.me'],
    ['http://192.0.2.7:8080/x', '192.0.2.7'],
    ['mail me: someone@example.net', 'example.net'],
    ['한글도메인.한국', '한글도메인.한국'],
  ])('are found: %s', (text, host) => {
    expect(hosts(text)).toEqual([host])
  })

  it.each([
    '3.5% 올랐다',
    '그렇다.그래서 나는',
    'e.g. this',
    'Hello.In fact I do',
    'and so.me too',
    '2026.11.22',
    'Node.js',
    '와...대단하다',
    'U.S.A.',
    '1,234.56',
  ])('are not seen in: %s', (text) => {
    expect(hosts(text)).toEqual([])
  })

  it('are found one by one, at their places', () => {
    const text = 'a.com 과 https://b.kr/x 그리고 c.net'
    expect(findLinks(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'a.com',
      'https://b.kr/x',
      'c.net',
    ])
  })

  it.each([
    'a.'.repeat(50_000),
    'a'.repeat(100_000),
    'http://'.repeat(14_000),
    'a-'.repeat(50_000),
    'www.'.repeat(25_000),
  ])('take linear time on hostile text %#', (text) => {
    expect(cpuMsOf(() => findLinks(text))).toBeLessThan(5_000)
  })

  it('belong to a domain and everything below it', () => {
    expect(isWithinDomain('news.example.com', 'Example.com')).toBe(true)
    expect(isWithinDomain('badexample.com', 'example.com')).toBe(false)
  })
})
