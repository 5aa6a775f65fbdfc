import { expect, it } from 'vitest'
import { markup } from './markup.js'

it('shows the words of people as words', () => {
  const evil = `"><script>alert('1')</script>&`
  expect(markup`<p title="${evil}">${evil}</p>`.text).not.toMatch(/<script|"><|'1'/)
  expect(markup`<p>${'가&나'}</p>`.text).toBe('<p>가&amp;나</p>')
})

it('puts markup into markup, and nothing for nothing', () => {
  const items = [markup`<li>1</li>`, markup`<li>${2}</li>`]
  expect(markup`<ul>${items}</ul>${null}`.text).toBe('<ul><li>1</li><li>2</li></ul>')
})
