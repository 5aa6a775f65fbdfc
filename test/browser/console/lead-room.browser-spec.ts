import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { newThread, post } from '../../support/world/actions.js'
import { signToken } from '../../support/world/sign-token.js'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'

describe("the lead's room", () => {
  const stage = useConsole({ worker: false })
  const thread = newThread()

  beforeAll(async () => {
    await post(await stage.world.reader(), thread, '좋은 글입니다')
  })

  const openAs = (subject: 'admin-1' | 'lead-1', path: string): Promise<Page> =>
    stage.open({ subject, role: subject === 'admin-1' ? 'admin' : 'lead', path })

  it('a queue is made with deadlines of its own, counted in working hours', async () => {
    const page = await openAs('lead-1', '/lead/queues')
    await page.getByRole('row', { name: /general/ }).waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
    await page.getByRole('button', { name: '대기열 추가' }).click()
    const dialog = page.getByRole('dialog', { name: '대기열 추가' })
    await dialog.getByLabel('이름').fill('권리침해')
    await dialog.getByLabel('긴급', { exact: true }).first().fill('3')
    await dialog.getByLabel('근무 시간 정하기').check()
    await dialog.getByRole('group', { name: '근무 시간으로 셀 단계' }).getByLabel('일반').check()
    expect(await findViolations(page, 'body')).toEqual([])
    await dialog.getByRole('button', { name: '저장' }).click()
    await page.getByRole('row', { name: /권리침해.*1일.*근무.*3시간.*월–금 09:00–18:00/ }).waitFor()
    const lead = await stage.world.as('lead-1', 'lead')
    const { body } = await lead.get<{ items: object[] }>('/moderation/queue-setups')
    expect(body.items[1]).toMatchObject({ dueSecByTier: [86_400, 14_400, 10_800, 1800], businessTiers: [0] })
  })

  it('a name that is taken is refused, and the form keeps what it holds', async () => {
    const page = await openAs('lead-1', '/lead/queues')
    await page.getByRole('button', { name: '대기열 추가' }).click()
    const dialog = page.getByRole('dialog', { name: '대기열 추가' })
    await dialog.getByLabel('이름').fill('general')
    stage.expectComplaint(/409/)
    await dialog.getByRole('button', { name: '저장' }).click()
    await dialog.getByRole('alert').getByText('이미 쓰는 이름입니다').waitFor()
    expect(await dialog.getByLabel('이름').inputValue()).toBe('general')
  })

  it('a key is rotated: the new secret is shown once and signs, the old one is taken out of force', async () => {
    const page = await openAs('admin-1', '/lead/keys')
    await page.getByRole('button', { name: '이름 없음 키 지우기' }).click()
    stage.expectComplaint(/409/)
    await page.getByRole('dialog').getByRole('button', { name: '키 지우기' }).click()
    await page.getByRole('alert').getByText('먼저 새 키를 더하세요').waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '키 추가' }).click()
    await page.getByLabel('이름 (kid)').fill('winter')
    await page.getByRole('button', { name: '키 만들기' }).click()
    const secret = await page.getByRole('textbox', { name: '비밀 값' }).inputValue()
    expect(secret.length).toBeGreaterThanOrEqual(32)
    await page.getByRole('button', { name: '복사' }).click()
    await page.getByText('복사했습니다').waitFor()
    await page.keyboard.press('Escape')
    expect(await findViolations(page, 'body')).toEqual([])
    await page.getByRole('button', { name: '옮겼습니다' }).click()
    await page.getByRole('row', { name: /winter.*HS256.*사용 중/ }).waitFor()
    expect(await page.content()).not.toContain(secret)

    const token = await signToken({ ...stage.world.site, secret }, { subject: 'admin-1', role: 'admin' })
    const next = await stage.window()
    await next.goto(`${stage.world.origin}/console/lead/keys#site=${stage.world.site.id}&token=${token}`)
    await next.getByRole('button', { name: '이름 없음 키 지우기' }).click()
    await next.getByRole('dialog').getByRole('button', { name: '키 지우기' }).click()
    await next.getByText('키를 지웠습니다').waitFor()
    await next.getByRole('row', { name: /이름 없음.*지움/ }).waitFor()
    Object.assign(stage.world.site, { secret })
  })

  it('a key whose answer got lost is made once, and told when it is asked for again', async () => {
    const page = await openAs('admin-1', '/lead/keys')
    let lost = 0
    await page.route('**/moderation/keys', async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.continue()
      lost++
      await route.fetch()
      return route.abort()
    })
    stage.expectComplaint(/ERR_FAILED/)
    await page.getByRole('button', { name: '키 추가' }).click()
    await page.getByLabel('이름 (kid)').fill('spring')
    await page.getByRole('button', { name: '키 만들기' }).click()
    await page.getByRole('dialog').getByRole('alert').waitFor()
    await page.getByRole('button', { name: '키 만들기' }).click()
    const secret = await page.getByRole('textbox', { name: '비밀 값' }).inputValue()
    expect(await stage.world.sql(`select secret from site_key where kid = 'spring'`)).toEqual([{ secret }])
  })

  it('a policy gets its next version, and is retired', async () => {
    const page = await openAs('lead-1', '/lead/policies')
    await page.getByRole('button', { name: 'abuse 고치기' }).click()
    const dialog = page.getByRole('dialog', { name: '정책 abuse' })
    const korean = dialog.getByRole('group', { name: '한국어' })
    await korean.getByLabel('작성자에게 보일 설명').fill('다른 독자를 깎아내리는 말은 쓸 수 없습니다.')
    await dialog.getByRole('button', { name: '1판으로 저장' }).click()
    await dialog.getByText('설명이 있으면 이름도 있어야 합니다').waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
    await korean.getByLabel('짧은 이름').fill('인신공격')
    await dialog.getByRole('button', { name: '1판으로 저장' }).click()
    await page.getByRole('row', { name: /abuse 인신공격.*1판/ }).waitFor()
    await page.getByRole('button', { name: 'abuse 쓰지 않기' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '쓰지 않기' }).click()
    await page.getByText('abuse 정책을 더 쓰지 않습니다').waitFor()
  })

  it('comments of an article are closed', async () => {
    const page = await openAs('lead-1', '/lead/articles')
    await page.getByLabel('기사 찾기').fill(thread)
    await page.getByRole('button', { name: `${thread}: 댓글 닫기` }).click()
    await page.getByText('쓰인 댓글은 그대로 보입니다').waitFor()
    await page.getByRole('row', { name: /닫힘/ }).waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
    const answer = await (await stage.world.reader()).post(`/threads/${thread}/comments`, { body: '늦었네요' })
    expect(answer.status).toBeGreaterThanOrEqual(400)
  })

  it('a webhook is added, its secret shown once, and paused', async () => {
    const page = await openAs('lead-1', '/lead/webhooks')
    await page.getByText('웹훅이 없습니다').waitFor()
    await page.getByRole('button', { name: '웹훅 추가' }).click()
    const dialog = page.getByRole('dialog', { name: '웹훅 추가' })
    await dialog.getByLabel('주소').fill('https://hooks.example.com/moderato')
    await dialog.getByLabel('이의제기 접수').check()
    await dialog.getByRole('button', { name: '저장' }).click()
    await page.getByRole('button', { name: '옮겼습니다' }).click()
    await page.getByRole('button', { name: /moderato 멈추기/ }).click()
    await page.getByRole('row', { name: /사건이 판단됨, 이의제기 접수 멈춤/ }).waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
  })
})
