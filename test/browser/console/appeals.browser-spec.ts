import { expect, it } from 'vitest'
import { queuedCase } from '../../support/world/actions.js'
import { appeal, judge, kindsOf } from '../../support/world/judgements.js'
import { sanctionAppealed } from '../../support/world/sanctions.js'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'

const stage = useConsole()

it('an appeal is answered by a second person: whoever decided cannot take it', async () => {
  const { author, caseId, comment } = await queuedCase(stage.world)
  const decision = await judge(await stage.world.as('mod-1', 'moderator'), caseId, 'remove')
  await appeal(author, decision.id)
  const [first, second] = [
    await stage.open({ subject: 'mod-1', path: '/appeals' }),
    await stage.open({ subject: 'mod-2', path: '/appeals' }),
  ]
  for (const page of [first, second]) await page.getByRole('row', { name: /다시 봐 주세요/ }).click()
  stage.expectComplaint(/403/)
  await first.getByRole('button', { name: '맡기' }).click()
  await first.getByText('이해관계가 있어 이 사건을 맡을 수 없습니다').waitFor()

  await second.getByRole('button', { name: '맡기' }).waitFor()
  expect(await findViolations(second, 'body')).toEqual([])
  await second.keyboard.press('KeyC')
  await second.getByText(/내가 맡음/).waitFor()
  await first.getByText('mod-2님이 검토하고 있습니다').waitFor()
  expect(await findViolations(second, 'body')).toEqual([])
  await second.keyboard.press('KeyO')
  await second.getByRole('textbox', { name: '이유' }).fill('맥락을 보니 비판이지 욕설이 아닙니다')
  await second.getByRole('button', { name: '인용으로 답하기' }).click()
  await second.getByText('원래 판단이 뒤집혔습니다').waitFor()
  await first.getByText('원래 판단이 뒤집혔습니다').waitFor()
  const shown = await stage.world.stranger.get<{ status: string }>(`/comments/${comment.id}`)
  expect(shown.body.status).toBe('published')
  await stage.world.settle()
  expect(await kindsOf(author)).toContain('appeal-outcome')
})

it('the list is narrowed by state, in both languages and themes', async () => {
  const page = await stage.open({ path: '/appeals?state=overturned', language: 'en', theme: 'dark' })
  await page.getByRole('row', { name: /다시 봐 주세요/ }).waitFor()
  expect(await findViolations(page, 'body')).toEqual([])
  await page.getByRole('tab', { name: 'Upheld' }).click()
  await page.getByText('No appeals').waitFor()
})

it('an appeal against a sanction is answered by a second person, and lifts it: whoever imposed it cannot take it', async () => {
  const { reader, userId } = await sanctionAppealed(stage.world)
  const [first, second, person] = [
    await stage.open({ subject: 'mod-1', path: '/appeals' }),
    await stage.open({ subject: 'mod-2', path: '/appeals', language: 'ko', theme: 'dark' }),
    await stage.open({ subject: 'mod-3', path: `/people/${userId}?tab=measures` }),
  ]
  await person.getByText('조치에 이의 있음').waitFor()
  expect(await findViolations(person, 'body')).toEqual([])
  await person.getByRole('link', { name: '이의 검토 전' }).click()
  await person.getByRole('region', { name: '조치' }).getByText('mod-1님이 조치함').waitFor()
  for (const page of [first, second]) await page.getByRole('row', { name: /당사자.*정지/ }).click()
  stage.expectComplaint(/403/)
  await first.getByRole('button', { name: '맡기' }).click()
  await first.getByText('이해관계가 있어 이 사건을 맡을 수 없습니다').waitFor()

  await second.getByRole('region', { name: '조치' }).getByText('거듭된 비방').waitFor()
  await second.getByText('이 조치를 한 사람과 받은 사람은 맡을 수 없습니다.').waitFor()
  expect(await findViolations(second, 'body')).toEqual([])
  await second.keyboard.press('KeyC')
  await second.getByText(/내가 맡음/).waitFor()
  await person.getByText('mod-2님이 검토하고 있습니다').waitFor()
  await second.keyboard.press('KeyO')
  await second.getByRole('radio', { name: '조치를 해제' }).and(second.locator(':checked')).waitFor()
  expect(await findViolations(second, 'body')).toEqual([])
  await second.getByRole('textbox', { name: '이유' }).fill('다른 사람의 글이었습니다')
  await second.getByRole('button', { name: '인용으로 답하기' }).click()
  for (const page of [second, person]) {
    await page.getByText('조치가 해제되었습니다').waitFor()
    await page.getByText('다른 사람의 글이었습니다').waitFor()
  }
  expect(await kindsOf(reader)).toEqual(['sanction', 'appeal-receipt', 'appeal-outcome'])
})

it('an appeal ends on every screen when the sanction is lifted meanwhile', async () => {
  const { userId, measureId, appealId } = await sanctionAppealed(stage.world, 'ban')
  const page = await stage.open({ subject: 'mod-2', path: `/appeals/${appealId}`, language: 'en' })
  await page.getByRole('region', { name: 'The measure' }).getByText('Imposed by mod-1').waitFor()
  await page.keyboard.press('KeyC')
  await page.getByRole('radio', { name: 'The measure stands' }).waitFor()
  const lead = await stage.world.as('lead-1', 'lead')
  expect(await lead.delete(`/moderation/users/${userId}/sanctions/${measureId}`)).toMatchObject({ status: 204 })
  await page.getByText('The measure ended before anybody answered').waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)
})

it('keeps what was written when the appeal cannot be read anew, and when the claim on it ends', async () => {
  const { author, caseId } = await queuedCase(stage.world)
  const decision = await judge(await stage.world.as('mod-1', 'moderator'), caseId, 'remove')
  await appeal(author, decision.id)
  const page = await stage.open({ subject: 'mod-2', path: '/appeals' })
  await page.getByRole('row', { name: /다시 봐 주세요/ }).click()
  await page.getByRole('button', { name: '맡기' }).click()
  const words = page.getByRole('textbox', { name: '이유' })
  await words.fill('오래 생각하고 쓴 이유')
  const reading = /\/moderation\/appeals\/[^/]+$/
  await page.route(reading, (route) => route.fulfill({ status: 500, json: { code: 'internal-error' } }))
  stage.expectComplaint(/500/)
  const failing = page.waitForResponse((answer) => reading.test(answer.url()) && answer.status() === 500)
  await queuedCase(stage.world)
  await failing
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
  expect(await words.count()).toBe(1)
  await page.unroute(reading)
  await page.getByRole('button', { name: '돌려주기' }).click()
  await words.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '맡기' }).click()
  expect(await words.inputValue()).toBe('오래 생각하고 쓴 이유')
})
