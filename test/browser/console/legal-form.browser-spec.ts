import { expect, it } from 'vitest'
import { newThread, post } from '../../support/world/actions.js'
import { leave } from '../../support/world/claims.js'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'

const stage = useConsole()

it('somebody without an account claims a right; the comment is blocked for a time, and the clock ends it', async () => {
  const comment = await post(await stage.world.reader(), newThread(), '그 가게는 저울을 속입니다')
  const claimant = await stage.window({ browser: { locale: 'ko-KR' } })
  await claimant.goto(`${stage.world.origin}/legal/${stage.world.site.id}?comment=${comment.id}`)
  await claimant.getByRole('heading', { name: '권리침해 신고' }).waitFor()
  expect(await claimant.getByLabel('댓글 주소 또는 번호').inputValue()).toBe(comment.id)
  expect(await findViolations(claimant, 'body')).toEqual([])

  await claimant.getByLabel('명예').check()
  await claimant.getByLabel('댓글 삭제').check()
  await claimant.getByLabel('침해된 사실과 이유').fill('저울은 검정을 받았습니다')
  await claimant.getByLabel('이름').fill('한지민')
  stage.expectComplaint(/400/)
  await claimant.getByRole('button', { name: '신고하기' }).click()
  await claimant.getByRole('alert').getByText('적은 내용은 그대로 있습니다').waitFor()
  expect(await findViolations(claimant, 'body')).toEqual([])
  expect(await claimant.getByLabel('침해된 사실과 이유').inputValue()).toBe('저울은 검정을 받았습니다')
  expect(await claimant.getByLabel('명예').isChecked()).toBe(true)
  await claimant.getByLabel('답을 받을 연락처').fill('han@example.org')
  await claimant.getByLabel('적은 내용이 사실이라고 믿습니다').check()
  await claimant.getByRole('button', { name: '신고하기' }).click()
  await claimant.getByText('접수했습니다. 담당자가').waitFor()
  expect(await findViolations(claimant, 'body')).toEqual([])
  await stage.world.settle()

  const reviewer = await stage.open({ path: '/legal' })
  await reviewer.getByRole('row', { name: /명예훼손.*저울/ }).click()
  await reviewer.getByRole('button', { name: '맡기' }).click()
  await reviewer.getByRole('button', { name: '임시조치하기' }).click()
  await reviewer.getByRole('dialog').getByRole('button', { name: '임시조치하기' }).click()
  await reviewer.getByText('임시조치했습니다').waitFor()
  const shown = async () =>
    (await stage.world.stranger.get<{ status: string; body: string | null }>(`/comments/${comment.id}`)).body
  await expect.poll(shown).toMatchObject({ body: null })
  await claimant.reload()
  await claimant.getByText('임시조치로 가려짐').waitFor()
  await claimant.getByText('댓글을 임시조치했습니다').waitFor()

  const [measure] = await stage.world.sql<{ id: string }>(`select id from measure where comment_id = '${comment.id}'`)
  await leave(stage.world, { id: measure?.id ?? '', endsAt: '' }, '2 seconds')
  await expect.poll(shown).toMatchObject({ status: 'published' })
  await claimant.reload()
  await claimant.getByText('임시조치가 끝났습니다').waitFor()
  await claimant.getByRole('link', { name: 'English' }).click()
  await claimant.getByText('The temporary measure ended').waitFor()
})
