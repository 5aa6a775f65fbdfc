import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { newThread, post } from '../support/world/actions.js'
import { useWorld } from '../support/world/world.js'

// Everybody of this machine writes from one address, which may file a few a minute.
const world = useWorld({ worker: false, variables: { TRUSTED_PROXIES: 'loopback' } })
let addresses = 0

const path = () => `/legal/${world().site.id}`
const formOf = (commentId: string, more: Record<string, string> = {}) => ({
  ...{ commentId, right: 'honour', wish: 'delete', name: '한지민', contact: 'han@example.org' },
  ...{ explanation: '사실이 아닙니다', proxy: '', evidence: '', goodFaith: 'yes', key: randomUUID(), lang: 'ko' },
  ...more,
})

async function send(form: Record<string, string>, from = `203.0.113.${String(++addresses)}`) {
  const answer = await fetch(world().origin + path(), {
    ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(form) },
    headers: { 'x-forwarded-for': from },
  })
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text(), answer }
}

const read = async (at: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(world().origin + at, { headers })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

const commentId = async () => (await post(await world().reader(), newThread())).id
const filed = async (id: string) => {
  const rows = await world().sql<{ count: number }>(
    `select count(*)::int as count from legal_notice where comment_id = '${id}'`,
  )
  return rows[0]?.count
}

describe('the form for claims of right', () => {
  it('needs no script, may not be framed, and speaks the language of its reader', async () => {
    const { status, text, headers } = await read(`${path()}?comment=abc`, {
      'accept-language': 'fr, en;q=0.8, ko;q=0.2',
    })
    expect(status).toBe(200)
    expect(text).toMatch(/<html lang="en">/)
    expect(text).toContain('value="abc"')
    expect(text).not.toMatch(/<script|style=|onclick/)
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*form-action 'self'; frame-ancestors 'none'/,
    )
    expect(headers.get('cache-control')).toBe('no-store')
    expect((await read(path())).text).toContain('권리침해 신고')
    expect((await read('/legal/nowhere')).status).toBe(404)
  })

  it('files a claim out of an address that names the comment, and shows the receipt to who has its code', async () => {
    const id = await commentId()
    const { status, location } = await send(formOf(`https://news.example.com/a/1#comment-${id}`))
    expect(status).toBe(303)
    expect(await filed(id)).toBe(1)
    const receipt = await read(location ?? '')
    expect(receipt).toMatchObject({ status: 200 })
    expect(receipt.text).toContain('접수했습니다')
    expect(receipt.text).not.toContain('한지민')
    expect(await read((location ?? '').replace(/code=[^&]+/, 'code=wrong'))).toMatchObject({ status: 404 })
  })

  it('comes back with every word that was typed when something is wrong with it', async () => {
    const words = '<b>"사실"</b>이 아닙니다 & 그렇습니다'
    const { status, text } = await send(formOf('nothing', { right: '', goodFaith: '', explanation: words, name: ' ' }))
    expect(status).toBe(400)
    expect(text).toContain('&lt;b&gt;&quot;사실&quot;&lt;/b&gt;이 아닙니다 &amp; 그렇습니다</textarea>')
    expect(text).toContain('value="han@example.org"')
    for (const fault of ['하나를 골라 주세요', '확인해 주세요', '비워 둘 수 없습니다', '댓글의 주소나 번호가 아닙니다'])
      expect(text).toContain(fault)
    const missing = await send(formOf(randomUUID(), { lang: 'en' }))
    expect(missing.status).toBe(404)
    expect(missing.text).toContain('There is no such comment')
    expect(missing.text).toContain('사실이 아닙니다</textarea>')
  })

  it('takes as many Korean letters as the law’s form may hold', async () => {
    const id = await commentId()
    const long = '가'.repeat(5000)
    expect(await send(formOf(id, { explanation: long, evidence: long }))).toMatchObject({ status: 303 })
    const { status, text } = await send(formOf(id, { explanation: `${long}나` }))
    expect(status).toBe(400)
    expect(text).toContain('5000자까지 쓸 수 있습니다')
    expect(text).toContain(`${long}나`)
  })

  it('asks whose right it is, and takes a person for who does not say', async () => {
    const [{ text }, id] = [await read(`${path()}?lang=ko`), await commentId()]
    expect(text).toMatch(/name="claimantKind" value="person" checked/)
    expect(text).toContain('국가기관이나 지방자치단체')
    expect(await send(formOf(id, { claimantKind: 'state-body' }))).toMatchObject({ status: 303 })
    expect(await send(formOf(id))).toMatchObject({ status: 303 })
    const kinds = await world().sql(
      `select claimant_kind as kind from legal_notice where comment_id = '${id}' order by id`,
    )
    expect(kinds).toEqual([{ kind: 'state-body' }, { kind: 'person' }])
    const wrong = await send(formOf(id, { claimantKind: 'king' }))
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('하나를 골라 주세요')
  })

  it('pressed twice files once; changed afterwards it asks whether it is another', async () => {
    const id = await commentId()
    const form = formOf(id)
    const answers = await Promise.all([send(form), send(form)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(answers[0].location).toBe(answers[1].location)
    expect(await filed(id)).toBe(1)
    const changed = await send({ ...form, explanation: '다른 까닭' })
    expect(changed.status).toBe(409)
    const key = /name="key" value="([^"]+)"/.exec(changed.text)?.[1] ?? ''
    expect(await send({ ...form, explanation: '다른 까닭', key })).toMatchObject({ status: 303 })
    expect(await filed(id)).toBe(2)
  })

  it('is throttled by address, and even then gives back what was typed', async () => {
    const from = '198.51.100.7'
    let last = await send(formOf('nothing'), from)
    for (let sent = 1; sent < 40 && last.status !== 429; sent++) last = await send(formOf('nothing'), from)
    expect(last.status).toBe(429)
    expect(Number(last.answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(last.text).toContain('사실이 아닙니다</textarea>')
    expect(last.text).toContain('잠시 뒤에 다시 보내 주세요')
  })

  it('is the only place that takes a form: another site’s page can post nothing else', async () => {
    const answer = await fetch(`${world().origin}/v1/sites/${world().site.id}/legal-notices`, {
      ...{ method: 'POST', body: new URLSearchParams(formOf(randomUUID())) },
    })
    expect(answer.status).toBe(415)
  })
})
