import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { claim, decisionOn, queuedCase } from '../../support/world/actions.js'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'

describe('the numbers', () => {
  const stage = useConsole({ settings: { secondReviewShare: 1 } })

  beforeAll(async () => {
    const [first, second] = [await stage.world.as('mod-1', 'moderator'), await stage.world.as('mod-2', 'moderator')]
    const { caseId } = await queuedCase(stage.world, 'abuse')
    await queuedCase(stage.world, 'spam')
    const decision = decisionOn(await claim(first, caseId), 'hide')
    expect(await first.post(`/moderation/cases/${caseId}/decisions`, decision)).toMatchObject({ status: 201 })
    await stage.world.settle()
    const path = '/moderation/second-reviews'
    const review = await second.post<{ id: string; lease: { token: string } }>(`${path}/claim-next`)
    expect(review, JSON.stringify(review.body)).toMatchObject({ status: 200 })
    const opinion = { leaseToken: review.body.lease.token, outcome: 'dismiss', ground: 'terms', policyCode: 'ok' }
    const answer = await second.post(`${path}/${review.body.id}/decisions`, opinion)
    expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
    // A person's name comes from the newspaper, that is, from the person.
    await stage.world.sql(`update site_user set name = '=HYPERLINK("http://x.example")' where subject = 'mod-1'`)
  })

  const openNumbers = (path = '/numbers'): Promise<Page> =>
    stage.open({ subject: 'lead-1', role: 'lead', name: '한유진', path })

  const keyFigure = (page: Page, name: string) =>
    page.getByRole('term').filter({ hasText: name }).first().locator('xpath=..').getByRole('definition').innerText()

  it('are drawn under the strict policy, with a table behind each plot', async () => {
    const page = await openNumbers()
    await page.getByRole('img', { name: '들어온 사건과 판단' }).locator('.recharts-bar-rectangle').first().waitFor()
    expect(await keyFigure(page, '판단 전 사건')).toBe('1')
    expect(await keyFigure(page, '판단')).toBe('1')
    expect(await findViolations(page, 'body')).toEqual([])
    for (const title of ['들어온 사건과 판단', '판단 전 사건', '판단까지 걸린 시간', '신고 종류', '담당자별 업무량']) {
      await page.getByRole('button', { name: `${title}: 표로 보기` }).click()
      await page.getByRole('region', { name: title }).getByRole('table').waitFor()
    }
    await page.getByRole('row', { name: /욕설·인신공격 1 1 1/ }).waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
  })

  it('go by the hour or by the day, which stands in the address', async () => {
    const page = await openNumbers()
    await page.getByRole('button', { name: '일', exact: true }).click()
    // Spans by the hour have one of the same name.
    await page.getByRole('button', { name: '일', exact: true, pressed: true }).waitFor()
    await page.getByLabel('기간').selectOption({ label: '7일' })
    await expect.poll(() => new URL(page.url()).search).toBe('?interval=day&span=7d')
    await page.getByRole('button', { name: '들어온 사건과 판단: 표로 보기' }).click()
    const rows = page.getByRole('region', { name: '들어온 사건과 판단' }).getByRole('row')
    await expect.poll(() => rows.count()).toBeLessThanOrEqual(9)
    await page.reload()
    expect(await page.getByLabel('기간').inputValue()).toBe('7d')
  })

  it('leave as a file in which no name is a formula', async () => {
    const page = await openNumbers()
    const button = page.getByRole('button', { name: '담당자별 업무량: CSV 내려받기' })
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect(file.suggestedFilename()).toBe('workload.csv')
    const text = await readFile(await file.path(), 'utf8')
    expect(text).toContain('\uFEFF담당자,맡음,판단')
    expect(text).toContain(`"'=HYPERLINK(""http://x.example"")",1,1,1,0,0,`)
  })

  it('show where two people decided differently, for a lead to settle', async () => {
    const page = await openNumbers('/numbers/agreement')
    const article = page.getByRole('article')
    await article.getByText('좋은 기사입니다').waitFor()
    expect(await keyFigure(page, '이중 검토')).toBe('1')
    expect(await findViolations(page, 'body')).toEqual([])
    await article.getByRole('button', { name: '처음 판단 되돌리기' }).click()
    await page.getByText('사건은 다시 대기열에 있습니다').waitFor()
    await page.getByText('정할 것이 없습니다').waitFor()
  })

  it('of a person are that person’s own', async () => {
    const page = await stage.open({ subject: 'mod-2', path: '/numbers/mine' })
    await page.getByRole('heading', { name: '본 사건' }).waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
    await page.getByRole('link', { name: '전체' }).click()
    await page.getByRole('heading', { name: '들어온 사건과 판단' }).waitFor()
    expect(await page.getByRole('heading', { name: '담당자별 업무량' }).count()).toBe(0)
  })
})
