import { expect, it } from 'vitest'
import { newThread, post } from '../../support/world/actions.js'
import { claimOf } from '../../support/world/claims.js'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'

const stage = useConsole()

it('a claim of right becomes a temporary block, which the author objects to and the clock ends', async () => {
  const author = await stage.world.reader()
  const comment = await post(author, newThread(), '그 식당은 원산지를 속입니다')
  const form = {
    right: 'honour',
    wish: 'delete',
    name: '한지민',
    contact: 'han@example.org',
    explanation: '사실이 아닙니다',
  }
  const filed = await stage.world.stranger.post('/legal-notices', { commentId: comment.id, ...form, goodFaith: true })
  expect(filed.status).toBe(201)
  await stage.world.settle()

  const page = await stage.open({ path: '/legal' })
  await page.getByRole('row', { name: /명예훼손.*원산지/ }).waitFor()
  expect(await findViolations(page, 'body')).toEqual([])
  await page.getByRole('row', { name: /원산지/ }).click()
  await page.getByText('신고인은 리드만 볼 수 있습니다').waitFor()
  expect(await page.getByText('한지민').count()).toBe(0)
  expect(await findViolations(page, 'body')).toEqual([])
  await page.getByRole('button', { name: '맡기' }).click()
  await page.getByRole('button', { name: '임시조치하기' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('기한까지 판단이 없으면 댓글을 다시 게시합니다').waitFor()
  expect(await findViolations(page, 'body')).toEqual([])
  await dialog.getByRole('button', { name: '임시조치하기' }).click()
  await page.getByText('임시조치했습니다').waitFor()
  await page.getByRole('progressbar', { name: '임시조치 종료' }).waitFor()

  const [measure] = await stage.world.sql<{ id: string }>(`select id from measure where comment_id = '${comment.id}'`)
  const objection = await author.post(`/measures/${measure?.id ?? ''}/objections`, { text: '영수증이 있습니다' })
  expect(objection.status).toBe(201)
  await page.getByText('영수증이 있습니다').waitFor()

  const lead = await stage.open({
    subject: 'lead-1',
    role: 'lead',
    path: '/legal?view=measures',
    language: 'en',
    theme: 'dark',
  })
  await lead.getByRole('row', { name: /원산지.*Objected/ }).waitFor()
  expect(await findViolations(lead, 'body')).toEqual([])
  // Two seconds are left by the database's clock.
  await stage.world.sql(`update measure set starts_at = now() - interval '30 days' + interval '1 minute',
    ends_at = now() + interval '2 seconds' where id = '${measure?.id ?? ''}'`)
  await expect
    .poll(async () => (await stage.world.stranger.get<{ status: string }>(`/comments/${comment.id}`)).body.status)
    .toBe('published')
  await page.reload()
  await page.getByText('기한으로 끝남').waitFor()
})

it('leads enter the order of an authority', async () => {
  const comment = await post(await stage.world.reader(), newThread(), '기관이 문제 삼은 댓글')
  const page = await stage.open({ subject: 'lead-1', role: 'lead', path: '/legal' })
  await page.keyboard.press('KeyN')
  const dialog = page.getByRole('dialog', { name: '기관 명령 입력' })
  await dialog.getByLabel('댓글 아이디').fill(comment.id)
  await dialog.getByLabel('기관', { exact: true }).fill('방송미디어통신심의위원회')
  await dialog.getByLabel('문서 번호').fill('2026-제118호')
  await dialog.getByLabel('기한').fill('2030-01-31T18:00')
  await dialog.getByLabel('내용').fill('심의 결과에 따른 삭제 요청')
  expect(await findViolations(page, 'body')).toEqual([])
  await dialog.getByRole('button', { name: '기관 명령 입력' }).click()
  await page.getByRole('row', { name: /기관.*기관이 문제 삼은/ }).click()
  await page.getByText('2026-제118호').waitFor()
})

it('a claim of a state body says what it is, and that no clock will decide it', async () => {
  await stage.world.sql(`update site set settings = settings || '{"temporaryBlockExpiry": "remove-if-no-objection"}'`)
  const comment = await post(await stage.world.reader(), newThread(), '구청이 예산을 숨깁니다')
  const claim = claimOf(comment, { claimantKind: 'state-body', name: '구청' })
  expect((await stage.world.stranger.post('/legal-notices', claim)).status).toBe(201)
  const page = await stage.open({ path: '/legal' })
  await page.getByRole('row', { name: /국가기관.*예산/ }).click()
  await page.getByText('임시조치가 끝나도 저절로 삭제되지 않습니다').waitFor()
  await page.getByRole('button', { name: '맡기' }).click()
  await page.getByRole('button', { name: '임시조치하기' }).click()
  await page.getByRole('dialog').getByText('기한까지 판단이 없으면 댓글을 다시 게시합니다').waitFor()
})
