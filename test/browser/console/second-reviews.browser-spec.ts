import { beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { claim, decisionOn } from '../../support/world/actions.js'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'
import { waitingCases } from '../support/waiting-cases.js'

describe('a decision that is made twice', () => {
  const stage = useConsole({ settings: { secondReviewShare: 1 } })
  const second = (page: Page) => page.getByRole('article', { name: '두 번째 검토' })
  const states = async () =>
    (await stage.world.sql<{ state: string }>('select state from second_review order by id')).map(({ state }) => state)

  /** mod-1 hides a comment with these words. */
  async function hide(body: string): Promise<void> {
    const [commentId] = await waitingCases(stage.world, [body])
    const [row] = await stage.world.sql<{ id: string }>(
      `select id from moderation_case where comment_id = '${commentId ?? ''}'`,
    )
    const first = await stage.world.as('mod-1', 'moderator')
    const decision = decisionOn(await claim(first, row?.id ?? ''), 'hide')
    const path = `/moderation/cases/${row?.id ?? ''}/decisions`
    expect(await first.post(path, { ...decision, explanation: '첫 판단의 이유' })).toMatchObject({ status: 201 })
    await stage.world.settle()
  }

  beforeEach(() => stage.world.sql('delete from second_review'))

  it('is put between the cases of a colleague, who judges it by the same keys and blind', async () => {
    await hide('두 번 볼 댓글')
    await waitingCases(stage.world, ['한 번 볼 댓글'])
    const page = await stage.open({ subject: 'mod-2' })
    await page.getByRole('article', { name: '신고된 댓글' }).getByText('한 번 볼 댓글').waitFor()
    await page.locator('.outcome-button:enabled').first().waitFor()
    await page.keyboard.press('KeyA')
    await second(page).getByText('두 번 볼 댓글').waitFor()
    expect(await page.locator('main').innerText()).not.toContain('첫 판단의 이유')
    expect(await findViolations(page, 'body')).toEqual([])
    await page.keyboard.press('KeyE')
    await page.keyboard.type('농담으로 보입니다')
    await page.keyboard.press('Escape')
    await page.keyboard.press('KeyA')
    await page.getByText('대기 중인 사건이 없습니다').waitFor()
    await expect.poll(states).toEqual(expect.arrayContaining(['disagreed']))
    const published = await stage.world.sql(`select from comment where body = '두 번 볼 댓글' and status = 'hidden'`)
    expect(published).toHaveLength(1)
  })

  it('stays in hand when the page is loaded again, and can be left to others', async () => {
    await hide('다시 열어도 있을 댓글')
    const page = await stage.open({ subject: 'mod-2' })
    await second(page).getByText('다시 열어도 있을 댓글').waitFor()
    await page.reload()
    await second(page).getByText('다시 열어도 있을 댓글').waitFor()
    expect(await states()).toEqual(['claimed'])
    await page.getByRole('button', { name: '건너뛰기' }).click()
    await page.getByText('대기 중인 사건이 없습니다').waitFor()
    await expect.poll(states).toEqual(['waiting'])
  })
})
