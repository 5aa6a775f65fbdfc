import { describe, expect, it } from 'vitest'
import { fillTemplate } from './board-pages.js'
import { authorizationOf, sessionCookie } from './board-session.js'

describe('sessionCookie', () => {
  it('keeps a token from scripts, other sites and other paths', () => {
    expect(sessionCookie('Bearer a.b-_.c', '/ops/queues', true)).toBe(
      'moderato_board=a.b-_.c; Path=/ops/queues; Max-Age=900; HttpOnly; SameSite=Strict; Secure',
    )
  })

  it.each(['', 'Bearer ', 'Bearer a.b', 'Bearer a.b.c; Domain=evil', 'Basic a.b.c'])('keeps nothing of %j', (text) => {
    expect(sessionCookie(text, '/ops/queues', false)).toBeNull()
  })
})

describe('authorizationOf', () => {
  it('goes by the header, then by the cookie', () => {
    const cookie = 'other=1; moderato_board=a.b.c; more=2'
    expect(authorizationOf({ cookie })).toBe('Bearer a.b.c')
    expect(authorizationOf({ cookie, authorization: 'Bearer d.e.f' })).toBe('Bearer d.e.f')
    expect(authorizationOf({ cookie: 'not_moderato_board=a.b.c' })).toBeUndefined()
  })
})

describe('fillTemplate', () => {
  it('escapes what it should, and fetches nothing from strangers', () => {
    const template = '<link href="https://fonts.example/x" rel="s"><b title="<%= title %>"><%- raw %></b><%= gone %>'
    expect(fillTemplate(template, { title: '"<x>', raw: '<i>' })).toBe('<b title="&#34;&#60;x&#62;"><i></b>')
  })
})
