import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'

const told = '그사이 다른 사람이 바꾸었습니다'

describe('two leads who change the same thing', () => {
  const stage = useConsole({ worker: false })
  const openBoth = async (path: string): Promise<[Page, Page]> => {
    const pages = await Promise.all(
      ['lead-1', 'admin-1'].map((subject) =>
        stage.open({ subject, role: subject === 'lead-1' ? 'lead' : 'admin', path }),
      ),
    )
    return pages as [Page, Page]
  }

  /** Saves what was typed; refused, it is still there beside what the other one made of it. */
  async function refused(page: Page, dialogName: string, theirWords: string) {
    const dialog = page.getByRole('dialog', { name: dialogName })
    stage.expectComplaint(/409/)
    await dialog.getByRole('button', { name: /저장$/ }).click()
    const notice = dialog.getByRole('alert').filter({ hasText: '입력하던 내용은 그대로' })
    await notice.getByText(theirWords).waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
    return { dialog, notice }
  }

  it('a queue: the slower one sees what changed, keeps what was typed, and saves knowingly', async () => {
    const [slow, quick] = await openBoth('/lead/queues')
    for (const page of [slow, quick]) await page.getByRole('button', { name: 'general 고치기' }).click()
    const mine = slow.getByRole('dialog', { name: '대기열 고치기' })
    await mine.getByLabel('기술').fill('law')
    await mine.getByLabel('기술').press('Enter')
    const theirs = quick.getByRole('dialog', { name: '대기열 고치기' })
    await theirs.getByLabel('이름').fill('모든 신고')
    await theirs.getByRole('button', { name: '저장' }).click()
    await quick.getByRole('row', { name: /모든 신고/ }).waitFor()

    const { dialog, notice } = await refused(slow, '대기열 고치기', '모든 신고')
    expect(await dialog.getByText('law', { exact: true }).count()).toBe(1)
    await notice.getByRole('button', { name: '내 내용으로 계속' }).click()
    await notice.waitFor({ state: 'detached' })
    await dialog.getByRole('button', { name: '저장' }).click()
    // The row alone would say nothing: the notice of the other lead's name had it read anew already.
    await slow.getByRole('row', { name: /모든 신고.*law/ }).waitFor()
    const lead = await stage.world.as('lead-1', 'lead')
    const { body } = await lead.get<{ items: { name: string; skills: string[] }[] }>('/moderation/queue-setups')
    expect(body.items.find(({ name }) => name === '모든 신고')).toMatchObject({ skills: ['law'] })
  })

  it('a member: the slower one can take over what the other one saved', async () => {
    const [slow, quick] = await openBoth('/lead/members')
    for (const page of [slow, quick]) await page.getByRole('button', { name: 'mod-2 고치기' }).click()
    await slow.getByRole('dialog').getByLabel('한 번에 맡는 사건 수').fill('9')
    await quick.getByRole('dialog').getByLabel('한 번에 맡는 사건 수').fill('3')
    await quick.getByRole('dialog').getByRole('button', { name: '저장' }).click()
    await quick.getByText('저장했습니다').waitFor()

    const { dialog, notice } = await refused(slow, 'mod-2 님', '한 번에 맡는 사건 수')
    expect(await dialog.getByLabel('한 번에 맡는 사건 수').inputValue()).toBe('9')
    await notice.getByRole('button', { name: '상대방 내용 받기' }).click()
    await notice.waitFor({ state: 'detached' })
    await expect.poll(() => dialog.getByLabel('한 번에 맡는 사건 수').inputValue()).toBe('3')
  })

  it('a policy: no version is put over one that nobody has seen', async () => {
    const [slow, quick] = await openBoth('/lead/policies')
    for (const page of [slow, quick]) await page.getByRole('button', { name: 'spam 고치기' }).click()
    await slow.getByRole('dialog').getByLabel('조항').fill('이용약관 제3조')
    const english = quick.getByRole('dialog').getByRole('group', { name: '영어' })
    await english.getByLabel('짧은 이름').fill('Advertising')
    await quick.getByRole('button', { name: '1판으로 저장' }).click()
    await quick.getByText('저장했습니다').waitFor()

    const { dialog, notice } = await refused(slow, '정책 spam', 'en Advertising')
    expect(await dialog.getByLabel('조항').inputValue()).toBe('이용약관 제3조')
    await notice.getByRole('button', { name: '내 내용으로 계속' }).click()
    await dialog.getByRole('button', { name: '2판으로 저장' }).click()
    await slow.getByRole('row', { name: /spam.*이용약관 제3조.*2판/ }).waitFor()
    const lead = await stage.world.as('lead-1', 'lead')
    const { body } = await lead.get<{ items: { code: string }[] }>('/moderation/policies')
    expect(body.items.find(({ code }) => code === 'spam')).toMatchObject({
      ...{ version: 2, legalReference: '이용약관 제3조', texts: { en: { name: 'Advertising' } } },
    })
  })

  it('a webhook: the slower one is told', async () => {
    const lead = await stage.world.as('lead-1', 'lead')
    await lead.post('/moderation/webhooks', { url: 'https://cms.example.com/hook', events: ['case.decided'] })
    const [slow, quick] = await openBoth('/lead/webhooks')
    for (const page of [slow, quick])
      await page.getByRole('button', { name: 'https://cms.example.com/hook 고치기' }).click()
    await slow.getByRole('dialog').getByLabel('이의제기 접수').check()
    await quick.getByRole('dialog').getByLabel('주소').fill('https://cms.example.com/moved')
    await quick.getByRole('dialog').getByRole('button', { name: '저장' }).click()
    await quick.getByText('저장했습니다').waitFor()
    const { dialog } = await refused(slow, '웹훅 고치기', 'https://cms.example.com/moved')
    await dialog.getByText(told).first().waitFor()
    expect(await dialog.getByLabel('이의제기 접수').isChecked()).toBe(true)
  })
})
