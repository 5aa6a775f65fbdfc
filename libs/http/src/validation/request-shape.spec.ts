import 'reflect-metadata'
import { DomainError } from '@moderato/kernel'
import { Type } from 'class-transformer'
import { IsArray, IsIn, IsOptional, IsString, ValidateNested } from 'class-validator'
import { describe, expect, it } from 'vitest'
import { PageQuery } from './page-query.js'
import { RequestShapePipe } from './request-shape.pipe.js'
import { Text } from './text.decorators.js'

class Part {
  @IsIn(['a', 'b'])
  kind!: string

  @IsOptional()
  @IsString()
  about?: string
}

class Note {
  @Text({
    charsMax: 3,
    about: 'The note.',
    codes: { empty: 'comment-empty', 'too-long': 'comment-too-long', 'too-many-marks': 'comment-too-many-marks' },
  })
  body!: string

  @Text({ charsMax: 3, about: 'Why.', optional: true })
  reason?: string | null
}

class Whole {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Part)
  'odd/na~me'!: Part[]
}

const pipe = new RequestShapePipe()
const body = (value: unknown, metatype: new () => object = Note) => pipe.transform(value, { type: 'body', metatype })
const query = (value: unknown) => pipe.transform(value, { type: 'query', metatype: PageQuery })

function refusal(act: () => unknown): { code: string; errors: unknown } {
  try {
    act()
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, errors: error.extra['errors'] }
    throw error
  }
  throw new Error('expected a refusal')
}

describe('a body', () => {
  it('arrives as its class, with its texts normalised', () => {
    const note = body({ body: ' e\u0301\r\n\u0000 ' })
    expect(note).toBeInstanceOf(Note)
    expect(note).toEqual({ body: 'é' })
  })

  it.each([
    [
      {
        'odd/na~me': [
          { kind: 'a', about: 'x' },
          { kind: 'b', about: 'x\u0000' },
        ],
      },
      '/odd~1na~0me/1/about',
    ],
    [{ 'odd/na~me': [{ kind: 'a', about: '\ud800x' }] }, '/odd~1na~0me/0/about'],
  ])('with a text that no column can hold is refused', (value, pointer) => {
    expect(refusal(() => body(value, Whole))).toMatchObject({ errors: [{ pointer, rule: 'form' }] })
    expect(body({ 'odd/na~me': [{ kind: 'a', about: '가😀\n' }] }, Whole)).toBeInstanceOf(Whole)
  })

  it.each([[[]], [null], ['x'], [7], [true], [[{ body: 'x' }]]])('that is no object is refused: %j', (value) => {
    expect(refusal(() => body(value))).toEqual({
      code: 'validation-failed',
      errors: [{ pointer: '', detail: 'must be an object', rule: 'not-object' }],
    })
  })

  it.each([1, true, null, ['x'], { text: 'x' }, undefined])('keeps types as they are: %j is no text', (value) => {
    expect(refusal(() => body({ body: value }))).toEqual({
      code: 'validation-failed',
      errors: [{ pointer: '/body', detail: 'must be a text', rule: 'not-text' }],
    })
  })

  it.each(['role', 'siteId', 'status', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'may not hold a member %s that nobody declared',
    (member) => {
      const sent: unknown = JSON.parse(`{"body":"x","${member}":"y"}`)
      expect(refusal(() => body(sent))).toEqual({
        code: 'validation-failed',
        errors: [{ pointer: `/${member}`, detail: 'is not known here', rule: 'unknown' }],
      })
    },
  )

  it.each([
    ['', 'comment-empty'],
    [' \n\u200b', 'comment-empty'],
    ['가나다라', 'comment-too-long'],
    ['👨‍👩‍👧‍👦'.repeat(4), 'comment-too-long'],
    [`a${'\u0301'.repeat(40)}`, 'comment-too-many-marks'],
  ])('answers a fault with a code of its own: %j', (text, code) => {
    expect(refusal(() => body({ body: text })).code).toBe(code)
  })

  it('nested without end is refused', () => {
    const sent: unknown = JSON.parse(`{"body":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)
    expect(refusal(() => body(sent)).code).toBe('validation-failed')
  })

  it('of thousands of unknown members is refused for the first too many', () => {
    const sent = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`k${at}`, 1]))
    expect(refusal(() => body(sent)).errors).toEqual([
      { pointer: '/k100', detail: 'is not known here', rule: 'unknown' },
    ])
  })

  it('with a list longer than any of ours is refused before it is walked', () => {
    expect(refusal(() => body({ body: Array.from({ length: 4_001 }, () => 1) })).errors).toEqual([
      { pointer: '/body', detail: 'must contain no more than 4000 elements', rule: 'too-many', limits: [4_000] },
    ])
  })

  it('answers several faults at once, and then with the general code', () => {
    const { code, errors } = refusal(() => body({ body: '가나다라', reason: 5 }))
    expect(code).toBe('validation-failed')
    expect(errors).toEqual([
      { pointer: '/body', detail: 'must have at most 3 characters', rule: 'too-long', limits: [3] },
      { pointer: '/reason', detail: 'must be a text', rule: 'not-text' },
    ])
  })

  it.each([
    [{ body: 'x' }],
    [{ body: 'x', reason: null }],
    [{ body: 'x', reason: ' ' }],
    [{ body: 'x', reason: '\u200b'.repeat(20_000) }],
  ])('may leave out what is optional: %j', (value) => {
    expect((body(value) as Note).reason ?? null).toBeNull()
  })

  it('points into what is nested', () => {
    const { errors } = refusal(() => body({ 'odd/na~me': [{ kind: 'a' }, { kind: 'c', more: 1 }] }, Whole))
    expect(errors).toEqual([
      { pointer: '/odd~1na~0me/1/more', detail: 'is not known here', rule: 'unknown' },
      { pointer: '/odd~1na~0me/1/kind', detail: 'must be one of the following values: a, b', rule: 'not-listed' },
    ])
  })
})

describe('a query', () => {
  it('has defaults, and digits become numbers', () => {
    expect(query({})).toEqual({ limit: 20 })
    expect(query({ limit: '100', cursor: 'abc' })).toEqual({ limit: 100, cursor: 'abc' })
  })

  it.each([
    { limit: '-1' },
    { limit: '0' },
    { limit: '101' },
    { limit: '1e9' },
    { limit: '1.0' },
    { limit: ' 5' },
    { limit: '' },
    { limit: ['1', '2'] },
    { cursor: ['a', 'b'] },
    { cursor: 'x'.repeat(401) },
    { page: '2' },
  ])('of another form is refused: %j', (value) => {
    expect(refusal(() => query(value)).code).toBe('validation-failed')
  })
})
