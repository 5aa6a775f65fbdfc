import { expect, it } from 'vitest'
import { newThread, post, queuedCase } from '../../support/world/actions.js'
import { claimOf } from '../../support/world/claims.js'
import { appeal, judge } from '../../support/world/judgements.js'
import { useConsole } from '../support/console-stage.js'
import { endLease, waitingCases } from '../support/waiting-cases.js'

const stage = useConsole()

it('the tab asks before it is closed over a decision that is on its way', async () => {
  await waitingCases(stage.world, ['닫히는 사이에 판단한 댓글'])
  const page = await stage.open()
  await page.locator('[data-case]').waitFor()
  const id = await page.locator('[data-case]').getAttribute('data-case')
  let pass: () => void = () => undefined
  const isCalledFor = new Promise<void>((resolve) => (pass = resolve))
  await page.route('**/decisions', (route) =>
    route.request().method() === 'POST' ? isCalledFor.then(() => route.continue()) : route.continue(),
  )
  await page.getByRole('button', { name: /삭제/ }).and(page.locator(':enabled')).first().waitFor()
  const sent = page.waitForRequest((request) => request.url().endsWith(`/cases/${id ?? ''}/decisions`))
  await page.keyboard.press('KeyR')
  await sent
  const asked = page.waitForEvent('dialog', { timeout: 10_000 })
  await page.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  pass()
  await page.getByRole('button', { name: '되돌리기: 닫히는 사이에 판단한 댓글' }).waitFor()
  await page.getByText('대기 중인 사건이 없습니다').waitFor()
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
})

it('a claim is kept by the time of the service, also on a device an hour ahead', async () => {
  const { author, caseId } = await queuedCase(stage.world)
  const decision = await judge(await stage.world.as('mod-1', 'moderator'), caseId, 'hide')
  await appeal(author, decision.id)
  const page = await stage.window()
  await page.clock.install({ time: Date.now() + 3_600_000 })
  await stage.enter(page, { subject: 'mod-2', path: '/appeals', lifeSec: 3 * 3600 })
  await page.getByRole('row', { name: /다시 봐 주세요/ }).click()
  await page.getByRole('button', { name: '맡기' }).click()
  await page.getByText(/내가 맡음 · [45]:\d\d/).waitFor({ timeout: 10_000 })
  const renewed = page.waitForRequest(/\/renew$/, { timeout: 10_000 })
  await page.clock.fastForward('02:40')
  await renewed
})

it('a claim of right that is lost while its decision is written keeps the decision, which counts what was read', async () => {
  const comment = await post(await stage.world.reader(), newThread(), '그 약국은 속여 팝니다')
  expect((await stage.world.stranger.post('/legal-notices', claimOf(comment, { name: '한지민' }))).status).toBe(201)
  await stage.world.settle()
  const page = await stage.open({ path: '/legal' })
  await page.getByRole('row', { name: /약국/ }).click()
  await page.getByRole('button', { name: '맡기' }).click()
  const decide = page.getByRole('button', { name: /판단하기/ })
  await decide.click()
  const dialog = page.getByRole('dialog')
  const words = dialog.getByLabel('설명')
  await words.fill('오래 쓴 판단의 이유')
  await dialog.getByLabel('정책').selectOption({ index: 1 })
  const [row] = await stage.world.sql<{ id: string }>(
    `select id from moderation_case where comment_id = '${comment.id}'`,
  )
  await endLease(stage.world, row?.id ?? '')
  stage.expectComplaint(/409/)
  await dialog.getByRole('button', { name: '숨김' }).click()
  await dialog.getByText('맡은 시간이 끝났습니다').first().waitFor({ timeout: 10_000 })
  expect(await words.inputValue()).toBe('오래 쓴 판단의 이유')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '맡기' }).click()
  await decide.click()
  expect(await words.inputValue()).toBe('오래 쓴 판단의 이유')
  const sent = page.waitForRequest(/\/decisions$/)
  await dialog.getByRole('button', { name: '숨김' }).click()
  expect((await sent).postDataJSON()).toMatchObject({ contentVersion: 1, explanation: '오래 쓴 판단의 이유' })
  await dialog.waitFor({ state: 'detached' })
})

it('whoever wants words blurred sees no others either: around the case, beside it, decided before', async () => {
  await waitingCases(stage.world, ['먼저 판단할 심한 말', '다음에 볼 심한 말'])
  const page = await stage.window()
  await page.addInitScript({
    content: `localStorage.setItem('moderato.console.care', '{"blur":"always","greyscale":false}')`,
  })
  await stage.enter(page)
  await page.locator('[data-case]').waitFor()
  await page
    .getByRole('button', { name: /문제없음/ })
    .and(page.locator(':enabled'))
    .waitFor()
  await page.keyboard.press('KeyA')
  const decided = page.getByRole('region', { name: '최근 판단' }).locator('.clipped-line').first()
  await decided.waitFor()
  const filterOf = () => decided.evaluate((element) => String(element.computedStyleMap().get('filter')))
  expect(await filterOf()).toMatch(/blur/)
  await decided.hover()
  await expect.poll(filterOf).toBe('none')
  const plain = page.locator('.neighbour-body:not(.spared), .side-list .clipped:not(.spared)')
  await page.getByRole('tab', { name: /비슷한/ }).click()
  expect(await plain.count()).toBe(0)
  await page.keyboard.press('KeyA')
  await page.getByText('대기 중인 사건이 없습니다').waitFor()
})
