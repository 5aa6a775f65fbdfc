import { expect, it } from 'vitest'
import { newThread, post, report } from '../../support/world/actions.js'
import { judge } from '../../support/world/judgements.js'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'

const stage = useConsole()

it('shows what a person wrote, and takes measures and notes', async () => {
  const author = await stage.world.as('오하늘')
  const reporter = await stage.world.as('신고하는사람')
  const comment = await post(author, newThread(), '심한 말을 썼던 댓글')
  await report(reporter, comment, 'abuse')
  await stage.world.settle()
  const [row] = await stage.world.sql<{ id: string }>(
    `select id from moderation_case where comment_id = '${comment.id}'`,
  )
  await judge(await stage.world.as('mod-2', 'moderator'), row?.id ?? '', 'hide')

  const page = await stage.open({ path: '/people' })
  await page.getByRole('searchbox').fill('오하')
  await page.getByRole('row', { name: /오하늘/ }).click()
  await page.getByRole('heading', { level: 1, name: '오하늘' }).waitFor()
  await page.getByText('심한 말을 썼던 댓글').waitFor()
  expect(await findViolations(page, 'body')).toEqual([])
  expect(await page.getByRole('tab', { name: '신고한 것' }).count()).toBe(0)

  await page.getByRole('button', { name: '조치하기' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('조치', { exact: true }).selectOption('mute')
  await dialog.getByLabel('기간(일)').fill('3')
  await dialog.getByLabel('근거 정책').selectOption('abuse')
  expect(await findViolations(page, 'body')).toEqual([])
  await dialog.getByRole('button', { name: '침묵' }).click()
  await page.getByText('조치했습니다').waitFor()
  await page.getByRole('tab', { name: /조치 1/ }).click()
  await page.getByText('효력 있음').waitFor()
  await page.getByRole('button', { name: '해제' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '해제' }).click()
  await page.getByText('해제됨').waitFor()

  await page.getByRole('tab', { name: /메모/ }).click()
  await page.getByLabel('새 메모').fill('사과하고 다시 쓰기로 함')
  await page.getByRole('button', { name: '메모 남기기' }).click()
  await page.getByRole('listitem').getByText('사과하고 다시 쓰기로 함').waitFor()
  expect(await findViolations(page, 'body')).toEqual([])
})

it('tells leads who reported well, and what a reviewer did', async () => {
  const page = await stage.open({ subject: 'lead-1', role: 'lead', path: '/people', theme: 'dark' })
  await page.getByRole('searchbox').fill('신고하는')
  await page.getByRole('row', { name: /신고하는사람.*맞음 1/ }).click()
  await page.getByRole('tab', { name: '신고한 것' }).click()
  await page.getByText('맞은 신고').waitFor()
  expect(await findViolations(page, 'body')).toEqual([])
  await page.goto(`${stage.world.origin}/console/people?staff=true&q=mod-2`)
  await page.getByRole('row', { name: /mod-2.*모더레이터/ }).click()
  await page.getByRole('tab', { name: '내린 판단' }).click()
  await page.getByText('심한 말을 썼던 댓글').waitFor()
  await page.getByRole('region', { name: '최근 30일' }).waitFor()
  expect(await findViolations(page, 'body')).toEqual([])
})
