import type { Page } from 'playwright-core'
import { beforeEach, expect, it } from 'vitest'
import { signToken } from '../../support/world/sign-token.js'
import { useConsole } from '../support/console-stage.js'
import { clearDesk, endLease, holders, reportToo, waitingCases } from '../support/waiting-cases.js'

const stage = useConsole()
// A test that failed leaves its cases behind, and the next would meet them.
beforeEach(() => clearDesk(stage.world))
const card = (page: Page) => page.locator('[data-case]')
const shown = async (page: Page) => (await card(page).getAttribute('data-case')) ?? ''
const isThere = async (page: Page) => {
  await card(page).waitFor()
  await page
    .getByRole('button', { name: /문제없음/ })
    .and(page.locator(':enabled'))
    .waitFor()
}

it('two moderators at once never hold the same case', async () => {
  await waitingCases(
    stage.world,
    Array.from({ length: 12 }, (_, at) => `나란히 보는 댓글 ${at + 1}`),
  )
  const [one, two] = await Promise.all([stage.open({ subject: 'mod-1' }), stage.open({ subject: 'mod-2' })])
  const seen = new Map<string, string>()
  await Promise.all(
    [one, two].map(async (page, at) => {
      for (;;) {
        await card(page).or(page.getByText('대기 중인 사건이 없습니다')).first().waitFor()
        if ((await card(page).count()) === 0) return
        await isThere(page)
        const id = await shown(page)
        expect(seen.get(id) ?? at, 'shown to both').toBe(at)
        seen.set(id, at as never)
        await page.keyboard.press('KeyA')
        await expect
          .poll(() =>
            card(page)
              .getAttribute('data-case', { timeout: 500 })
              .catch(() => null),
          )
          .not.toBe(id)
      }
    }),
  )
  expect(seen.size).toBe(12)
})

it('a case that a lead takes over says so at once, loses nothing typed, and decides nothing', async () => {
  await waitingCases(stage.world, ['가져갈 댓글'])
  const mod = await stage.open({ subject: 'mod-1' })
  await isThere(mod)
  const id = await shown(mod)
  await mod.getByLabel('작성자에게 전할 설명').fill('아직 쓰는 중입니다')
  const lead = await stage.open({ subject: 'lead-1', role: 'lead', name: '한유진', path: `/desk/${id}` })
  await lead.getByText('mod-1님이 보고 있는 사건입니다').waitFor()
  await lead.keyboard.press('KeyC')
  await isThere(lead)
  expect(await shown(lead)).toBe(id)
  await mod.getByRole('alert').getByText('한유진님이 이 사건을 가져갔습니다').waitFor()
  expect(await mod.getByLabel('작성자에게 전할 설명').inputValue()).toBe('아직 쓰는 중입니다')
  await mod.getByRole('heading', { level: 1 }).click()
  await mod.keyboard.press('KeyR')
  expect((await holders(stage.world)).get(id)).toBe('lead-1')
  await lead.keyboard.press('KeyA')
  await mod.keyboard.press('KeyN')
  await mod.getByText('대기 중인 사건이 없습니다').waitFor()
})

it('a claim that ran out while a decision was written is explained; claimed again, the decision passes as typed', async () => {
  await waitingCases(stage.world, ['오래 읽은 댓글'])
  const page = await stage.open()
  await isThere(page)
  const id = await shown(page)
  await page.getByLabel('작성자에게 전할 설명').fill('약관을 어겼습니다')
  await page.keyboard.press('Escape')
  await endLease(stage.world, id)
  stage.expectComplaint(/409/)
  await page.keyboard.press('KeyH')
  await page.getByRole('alert').getByText('맡은 시간이 끝나').waitFor()
  expect(await page.getByLabel('작성자에게 전할 설명').inputValue()).toBe('약관을 어겼습니다')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('KeyC')
  await page.getByRole('alert').getByText('맡은 시간이 끝나').waitFor({ state: 'detached' })
  await page.keyboard.press('KeyH')
  await page.getByText('대기 중인 사건이 없습니다').waitFor()
  const decisionOn = async () =>
    (await stage.world.sql(`select outcome, explanation from decision where case_id = '${id}'`))[0]
  await expect.poll(decisionOn).toEqual({ outcome: 'hide', explanation: '약관을 어겼습니다' })
})

it('the last minute of a claim is announced to whoever sat still, and a sign of life renews it', async () => {
  await waitingCases(stage.world, ['오래 들여다본 댓글'])
  const page = await stage.open()
  await isThere(page)
  const id = await shown(page)
  const endOf = async () => {
    const [row] = await stage.world.sql<{ end: Date }>(
      `select lease_expires_at as end from moderation_case where id = '${id}'`,
    )
    return Number(row?.end)
  }
  const before = await endOf()
  // The service does not say meanwhile that its own clock has not moved.
  await page.route(
    (url) => url.pathname.includes('/moderation/') && !url.pathname.endsWith('/events'),
    async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), date: '' } })
    },
  )
  await page.clock.setSystemTime(Date.now() + 250_000)
  await page.getByRole('alert').getByText('뒤에 사건이 대기열로 돌아갑니다').waitFor()
  expect(await endOf()).toBe(before)
  await page.unrouteAll({ behavior: 'wait' })
  await page.mouse.move(300, 300)
  await expect.poll(endOf).toBeGreaterThan(before)
  await page.getByRole('alert').waitFor({ state: 'detached' })
  await page.keyboard.press('KeyA')
  await page.getByText('대기 중인 사건이 없습니다').waitFor()
})

it('a decision is undone within its window: the case is back on the desk and the comment readable', async () => {
  const [commentId = ''] = await waitingCases(stage.world, ['되돌릴 댓글'])
  const page = await stage.open()
  await isThere(page)
  const id = await shown(page)
  await page.keyboard.press('KeyR')
  const undo = page.getByRole('button', { name: '되돌리기: 되돌릴 댓글' })
  await undo.waitFor()
  expect(await undo.textContent()).toMatch(/\d+:\d\d/)
  const statusOf = async () =>
    (await stage.world.stranger.get<{ status: string }>(`/comments/${commentId}`)).body.status
  await expect.poll(statusOf).toBe('removed')
  await page.keyboard.press('KeyZ')
  await isThere(page)
  expect(await shown(page)).toBe(id)
  await expect.poll(statusOf).toBe('published')
  await page.keyboard.press('KeyA')
  await page.getByText('대기 중인 사건이 없습니다').waitFor()
})

it('a report that comes while the case is read is shown in place', async () => {
  const [commentId = ''] = await waitingCases(stage.world, ['읽는 동안 또 신고된 댓글'])
  const page = await stage.open()
  await isThere(page)
  await reportToo(stage.world, commentId, 'privacy')
  await page.getByText('새 신고 1건이 들어왔습니다').waitFor()
  await page.getByRole('button', { name: /개인정보 노출.*방금 들어옴/ }).waitFor()
  await page.keyboard.press('KeyA')
  await page.getByText('대기 중인 사건이 없습니다').waitFor()
})

it('a new kind of report that was not on the screen yet stops the decision, and is shown', async () => {
  const [commentId = ''] = await waitingCases(stage.world, ['못 본 신고가 있는 댓글'])
  const page = await stage.open()
  await isThere(page)
  // A line that is cut hears of nothing.
  await page.route('**/moderation/events', (route) => route.abort())
  await page.route('**/moderation/cases/*', (route) =>
    route.request().method() === 'GET' ? route.abort() : route.continue(),
  )
  stage.expectComplaint(/409|ERR_FAILED/)
  await reportToo(stage.world, commentId, 'threat')
  await page.keyboard.press('KeyA')
  await page.getByRole('alert').getByText('새로운 종류의 신고').waitFor()
  await page.getByRole('button', { name: /위협·폭력/ }).waitFor()
  await isThere(page)
  await page.keyboard.press('KeyH')
  await page.getByText('대기 중인 사건이 없습니다').waitFor()
})

it('work that comes while nothing waits appears by itself', async () => {
  const page = await stage.open()
  await page.getByText('대기 중인 사건이 없습니다').waitFor()
  await waitingCases(stage.world, ['뒤늦게 온 댓글'])
  await isThere(page)
  await page.keyboard.press('KeyA')
  await page.getByText('대기 중인 사건이 없습니다').waitFor()
})

/** Two cases, the first one decided; its refusal comes when it is called for, while the second is on the screen. */
async function refusedLate(bodies: readonly [string, string]) {
  await waitingCases(stage.world, bodies)
  const page = await stage.open()
  await isThere(page)
  const first = await shown(page)
  let refuse: () => void = () => undefined
  let isRefused = false
  const isCalledFor = new Promise<void>((resolve) => (refuse = resolve))
  // However often it is sent: until it is refused once, nothing of it reaches the service.
  await page.route(`**/moderation/cases/${first}/decisions`, async (route) => {
    if (isRefused) return route.fallback()
    await isCalledFor
    isRefused = true
    await route.fulfill({ status: 409, json: { code: 'new-grounds' } })
  })
  stage.expectComplaint(/409/)
  await page.keyboard.press('KeyR')
  await expect.poll(() => shown(page)).not.toBe(first)
  await isThere(page)
  return { page, first, second: await shown(page), refuse }
}

const waits = (page: Page) => page.getByText('판단이 저장되지 않은 사건이 이 다음에 나옵니다')

it('a decision that is refused late leaves alone what is written on the next case, and comes after it', async () => {
  const { page, first, second, refuse } = await refusedLate(['되돌아올 댓글', '쓰고 있던 댓글'])
  const words = page.getByLabel('작성자에게 전할 설명')
  await words.pressSequentially('쓰던 ')
  refuse()
  await waits(page).waitFor()
  await page.keyboard.type('설명')
  // What is said in passing covers no outcome.
  await page.getByRole('button', { name: /문제없음/ }).click({ trial: true, timeout: 5000 })
  expect([await shown(page), await words.inputValue()]).toEqual([second, '쓰던 설명'])
  const decided: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/decisions')) decided.push(request.url())
  })
  await page.keyboard.press('Escape')
  // Pressed once more with the very change that brings the case back: a rhythm must not decide it.
  await page.evaluate(`new MutationObserver((_, observer) => {
    if (document.querySelector('.trouble') === null) return
    observer.disconnect()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', bubbles: true }))
  }).observe(document, { childList: true, subtree: true })`)
  await page.keyboard.press('KeyA')
  await page.locator('.trouble').waitFor()
  await isThere(page)
  expect(await shown(page)).toBe(first)
  expect(decided.map((url) => url.split('/').at(-2))).toEqual([second])
  await page.keyboard.press('KeyA')
  await page.getByText('대기 중인 사건이 없습니다').waitFor()
})

it('a refused decision stays in hand while another page is looked at', async () => {
  const { page, first, second, refuse } = await refusedLate(['남아 있을 댓글', '보고 있던 댓글'])
  refuse()
  await waits(page).waitFor()
  await page.getByRole('link', { name: '대기열' }).click()
  await page.getByRole('heading', { level: 1, name: '대기열' }).waitFor()
  const held = await holders(stage.world)
  expect([held.get(first), held.get(second)]).toEqual(['mod-1', 'mod-1'])
  await page.goBack()
  await isThere(page)
  await page.keyboard.press('KeyA')
  await page.locator('.trouble').waitFor()
  await isThere(page)
  await page.keyboard.press('KeyA')
  await page.getByText('대기 중인 사건이 없습니다').waitFor()
})

it('a reason goes with the case it was written for, also when another one is refused meanwhile', async () => {
  const { page, first, second, refuse } = await refusedLate(['돌아올 댓글', '건너뛸 댓글'])
  await page.keyboard.press('KeyS')
  const dialog = page.getByRole('dialog', { name: '이 사건을 건너뜁니다' })
  await dialog.getByLabel('이유').fill('읽지 못하는 언어입니다')
  refuse()
  await waits(page).waitFor()
  await dialog.getByRole('button', { name: '건너뛰기' }).click()
  await dialog.waitFor({ state: 'detached' })
  const held = await holders(stage.world)
  expect([held.get(first), held.get(second)]).toEqual(['mod-1', undefined])
  await isThere(page)
  await page.keyboard.press('KeyA')
  await page.getByText('대기 중인 사건이 없습니다').waitFor()
})

it('nothing of one person is shown to whoever signs in after them in the same tab', async () => {
  await waitingCases(stage.world, ['한 사람이 보던 댓글'])
  const page = await stage.open({ subject: 'mod-1' })
  await isThere(page)
  const id = await shown(page)
  const token = await signToken(stage.world.site, { subject: 'mod-2', name: '이도윤', role: 'moderator' })
  await page.evaluate(`location.assign('#site=${stage.world.site.id}&token=${token}')`)
  await page.getByRole('button', { name: /이도윤/ }).waitFor()
  await card(page).or(page.getByText('대기 중인 사건이 없습니다')).first().waitFor()
  expect(await page.locator(`[data-case="${id}"]`).count()).toBe(0)
  await endLease(stage.world, id)
})
