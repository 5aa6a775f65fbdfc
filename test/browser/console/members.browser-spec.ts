import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'

interface Member {
  subject: string
  role: string
  languages: string[]
  skills: string[]
  capacity: number
  workingHours: { days: Record<string, string[][]> } | null
}

describe('the members', () => {
  const stage = useConsole({ worker: false })
  const openMembers = (subject: 'admin-1' | 'lead-1' = 'lead-1'): Promise<Page> =>
    stage.open({ subject, role: subject === 'admin-1' ? 'admin' : 'lead', path: '/lead/members' })

  async function member(subject: string): Promise<Member | undefined> {
    const lead = await stage.world.as('lead-1', 'lead')
    const { body } = await lead.get<{ items: Member[] }>('/moderation/members?limit=100')
    return body.items.find((one) => one.subject === subject)
  }

  it('a lead gives a moderator other skills, less to hold and hours of work', async () => {
    const page = await openMembers()
    expect(await findViolations(page, 'body')).toEqual([])
    await page.getByRole('button', { name: 'mod-2 고치기' }).click()
    const dialog = page.getByRole('dialog', { name: 'mod-2 님' })
    await dialog.getByLabel('한 번에 맡는 사건 수').fill('0')
    await dialog.getByRole('button', { name: '저장' }).click()
    await dialog.getByText('1부터 100까지 쓸 수 있습니다').waitFor()
    await dialog.getByLabel('한 번에 맡는 사건 수').fill('3')
    await dialog.getByLabel('기술').fill('law')
    await dialog.getByLabel('기술').press('Enter')
    await dialog.getByLabel('근무 시간 정하기').check()
    await dialog.getByLabel('월 시작').fill('1030')
    await dialog.getByLabel('월 시작').blur()
    expect(await findViolations(page, 'body')).toEqual([])
    await dialog.getByRole('button', { name: '저장' }).click()
    await page.getByText('저장했습니다').waitFor()
    const saved = await member('mod-2')
    expect(saved).toMatchObject({ skills: ['law'], capacity: 3 })
    expect(saved?.workingHours?.days).toMatchObject({ mon: [['10:30', '18:00']], fri: [['09:00', '18:00']] })
  })

  it('somebody becomes a member before they ever came', async () => {
    const page = await openMembers()
    await page.getByRole('button', { name: '구성원 추가' }).click()
    const dialog = page.getByRole('dialog', { name: '구성원 추가' })
    await dialog.getByLabel('신문사 계정 ID').fill('m'.repeat(256))
    stage.expectComplaint(/400/)
    await dialog.getByRole('button', { name: '저장' }).click()
    await dialog.getByText('255자까지 쓸 수 있습니다').waitFor()
    await dialog.getByLabel('신문사 계정 ID').fill('mod-9')
    await dialog.getByLabel('general').check()
    await dialog.getByRole('button', { name: '저장' }).click()
    await page.getByRole('row', { name: /mod-9.*모더레이터.*general/ }).waitFor()
    expect(await member('mod-9')).toMatchObject({ role: 'moderator', languages: ['ko'] })
  })

  it('a lead cannot change leads, and an admin cannot be the last to go', async () => {
    const lead = await openMembers()
    await lead.getByRole('button', { name: 'mod-1 고치기' }).waitFor()
    expect(await lead.getByRole('button', { name: 'admin-1 고치기' }).count()).toBe(0)
    const admin = await openMembers('admin-1')
    await admin.getByRole('button', { name: 'admin-1 지우기' }).click()
    stage.expectComplaint(/409/)
    await admin.getByRole('button', { name: '구성원에서 빼기' }).click()
    await admin.getByRole('dialog').getByText('먼저 다른 사람을 관리자로 정하세요').waitFor()
    expect(await findViolations(admin, 'body')).toEqual([])
    expect(await member('admin-1')).toMatchObject({ role: 'admin' })
  })

  it('asks before a dialog with something typed is closed', async () => {
    const page = await openMembers()
    await page.getByRole('button', { name: 'mod-3 고치기' }).click()
    const dialog = page.getByRole('dialog', { name: 'mod-3 님' })
    await dialog.getByLabel('한 번에 맡는 사건 수').fill('9')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: '저장하지 않고 나갈까요?' }).getByRole('button', { name: '취소' }).click()
    expect(await dialog.getByLabel('한 번에 맡는 사건 수').inputValue()).toBe('9')
  })
})
