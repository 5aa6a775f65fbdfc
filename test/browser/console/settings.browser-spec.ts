import { describe, expect, it } from 'vitest'
import type { SiteSettings } from '@moderato/contracts'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'

interface SettingsAnswer {
  version: number
  settings: SiteSettings
}

describe('the settings of the site', () => {
  // Those of other tests let everything through, which the service would not take from anybody.
  const settings = { writesPerMinute: 600, staffWritesPerMinute: 6000 }
  const stage = useConsole({ worker: false, settings })
  const openSettings = (subject: 'admin-1' | 'lead-1' = 'admin-1') =>
    stage.open({ subject, role: subject === 'admin-1' ? 'admin' : 'lead', path: '/lead/settings' })

  const read = async (): Promise<SettingsAnswer> =>
    (await (await stage.world.as('admin-1', 'admin')).get<SettingsAnswer>('/moderation/settings')).body

  it('an admin changes them, by the keyboard alone', async () => {
    const page = await openSettings()
    await page.getByRole('heading', { name: '댓글 쓰기' }).waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
    await page.getByLabel('새 계정은 사전 검토').focus()
    await page.keyboard.press('Space')
    await page.getByLabel('게시된 댓글이 이보다 적을 때').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('3')
    await page.getByLabel('댓글을 넣을 수 있는 주소').focus()
    await page.keyboard.type('https://news.example')
    await page.keyboard.press('Enter')
    expect(await findViolations(page, 'body')).toEqual([])
    await page.keyboard.press('Control+s')
    await page.getByText('저장했습니다').waitFor()
    await page.getByText('저장하지 않은 변경이 있습니다').waitFor({ state: 'detached' })
    const saved = (await read()).settings
    expect(saved.screening.newAccount).toEqual({ ageSecMin: 86_400, publishedMin: 3 })
    expect(saved.origins).toEqual(['https://news.example'])
  })

  it('says from which score of a classifier on a comment waits', async () => {
    const page = await openSettings()
    await page.getByLabel('분류기 점수로 검사').check()
    await page.getByLabel('이 점수부터 승인을 기다리게').fill('1.5')
    await page.getByRole('button', { name: '저장' }).click()
    await page.getByText('0부터 1까지 쓸 수 있습니다').waitFor()
    await page.getByLabel('이 점수부터 승인을 기다리게').fill('0.7')
    expect(await findViolations(page, 'body')).toEqual([])
    await page.getByRole('button', { name: '저장' }).click()
    await page.getByText('저장했습니다').waitFor()
    expect((await read()).settings.scoreThresholds).toEqual({ holdFrom: 0.7, refuseFrom: null })
  })

  it('says at the field what cannot be, and sends nothing', async () => {
    const page = await openSettings()
    const before = await read()
    await page.getByLabel('사건을 맡는 시간', { exact: true }).fill('2')
    await page.getByLabel('사건을 맡는 시간 단위').selectOption({ label: '초' })
    await page.getByRole('button', { name: '저장' }).click()
    await page.getByText('30부터 3600까지 쓸 수 있습니다').waitFor()
    await expect.poll(() => page.locator(':focus').inputValue()).toBe('2')
    expect(await findViolations(page, 'body')).toEqual([])
    expect(await read()).toEqual(before)
  })

  it('what somebody else changed meanwhile is told; what was typed stays and can be saved beside it', async () => {
    const page = await openSettings()
    await page.getByLabel('이의제기 기간').fill('200')
    const admin = await stage.world.as('admin-1', 'admin')
    const { version } = await read()
    expect(await admin.patch('/moderation/settings', { version, commentsPerDayMax: 7 })).toMatchObject({ status: 200 })
    stage.expectComplaint(/409/)
    await page.getByRole('button', { name: '저장' }).click()
    const notice = page.getByRole('alert').filter({ hasText: '상대방이 바꾼 것을 확인' })
    await notice.getByText('하루 댓글 수').waitFor()
    expect(await page.getByLabel('이의제기 기간').inputValue()).toBe('200')
    await expect.poll(() => page.getByLabel('하루 댓글 수').inputValue()).toBe('7')
    await notice.getByRole('button', { name: '내 내용으로 계속' }).click()
    await page.getByRole('button', { name: '저장' }).click()
    await page.getByText('저장했습니다').waitFor()
    expect((await read()).settings).toMatchObject({ appealWindowDays: 200, commentsPerDayMax: 7 })
  })

  it('the rules around an election are set, corrected and ended, and a change beside them is told', async () => {
    const page = await openSettings()
    await page.getByLabel('선거 기간 운영').check()
    await page.getByLabel('시작', { exact: true }).fill('2026-05-21T00:00')
    await page.getByLabel('끝', { exact: true }).fill('2026-05-20T18:00')
    await page.getByLabel('적용할 섹션').fill('정치')
    await page.getByLabel('선거 기간 기사마다 댓글 수').fill('0')
    await page.getByRole('button', { name: '저장' }).click()
    await page.getByText('시작보다 뒤여야 합니다').waitFor()
    await page.getByText('1부터 10000까지 쓸 수 있습니다').waitFor()
    await expect.poll(() => page.locator(':focus').inputValue()).toBe('2026-05-20T18:00')
    expect(await findViolations(page, 'body')).toEqual([])
    const before = await read()
    expect(before.settings.electionMode).toBeNull()
    const elsewhere = { from: '2026-05-01T00:00:00Z', until: '2026-05-09T00:00:00Z', sections: [] }
    const limits = { commentsPerThreadMax: null, commentsPerDayMax: 5, commentPauseSec: 0 }
    const admin = await stage.world.as('admin-1', 'admin')
    await admin.patch('/moderation/settings', { version: before.version, electionMode: { ...elsewhere, ...limits } })
    await page.getByLabel('끝', { exact: true }).fill('2026-06-03T18:00')
    await page.getByLabel('선거 기간 기사마다 댓글 수').fill('2')
    stage.expectComplaint(/409/)
    await page.getByRole('button', { name: '저장' }).click()
    const notice = page.getByRole('alert').filter({ hasText: '상대방이 바꾼 것을 확인' })
    await notice.getByText('선거 기간 운영').waitFor()
    expect(await page.getByLabel('끝', { exact: true }).inputValue()).toBe('2026-06-03T18:00')
    await notice.getByRole('button', { name: '내 내용으로 계속' }).click()
    await page.getByRole('button', { name: '저장' }).click()
    await page.getByText('저장하지 않은 변경이 있습니다').waitFor({ state: 'detached' })
    const iso = (local: string) => new Date(local).toISOString()
    expect((await read()).settings.electionMode).toEqual({
      ...{ from: iso('2026-05-21T00:00'), until: iso('2026-06-03T18:00'), sections: ['정치'] },
      ...{ commentsPerThreadMax: 2, commentsPerDayMax: null, commentPauseSec: 0 },
    })
    await page.getByLabel('선거 기간 운영').uncheck()
    await page.getByRole('button', { name: '저장' }).click()
    await page.getByText('저장하지 않은 변경이 있습니다').waitFor({ state: 'detached' })
    expect((await read()).settings.electionMode).toBeNull()
  })

  it('asks before the page is left with something typed', async () => {
    const page = await openSettings()
    await page.getByLabel('이의제기 기간').fill('300')
    await page.getByRole('link', { name: '배정 규칙' }).click()
    await page.getByRole('dialog', { name: '저장하지 않고 나갈까요?' }).getByRole('button', { name: '취소' }).click()
    expect(await page.getByLabel('이의제기 기간').inputValue()).toBe('300')
  })

  it('a lead reads them and cannot change them', async () => {
    const page = await openSettings('lead-1')
    await page.getByText('관리자만 바꿀 수 있습니다').waitFor()
    expect(await page.getByLabel('이의제기 기간').isDisabled()).toBe(true)
    expect(await page.getByRole('link', { name: '서명 키' }).count()).toBe(0)
    expect(await findViolations(page, 'body')).toEqual([])
  })
})
