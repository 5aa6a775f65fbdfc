import { describe, expect, it } from 'vitest'
import { webAddress } from './web-address.js'

describe('webAddress', () => {
  it('keeps addresses of the web', () => {
    expect(webAddress('https://news.example/a?b=1')).toBe('https://news.example/a?b=1')
  })

  it.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', '/relative', '', null])(
    'refuses %j',
    (url) => {
      expect(webAddress(url)).toBeNull()
    },
  )
})
