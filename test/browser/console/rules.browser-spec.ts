import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { queuedCase } from '../../support/world/actions.js'
import type { Caller } from '../../support/world/caller.js'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'

interface RuleSet {
  version: number
  items: { name: string; queueId: string }[]
}

describe('the routing rules', () => {
  const stage = useConsole()
  let lead: Caller
  let urgentId = ''

  beforeAll(async () => {
    lead = await stage.world.as('lead-1', 'lead')
    const queue = await lead.post<{ id: string }>('/moderation/queues', { name: '긴급' })
    urgentId = queue.body.id
    const { body } = await lead.get<{ items: { userId: string; subject: string; queueIds: string[] }[] }>(
      '/moderation/members?limit=100',
    )
    const member = body.items.find(({ subject }) => subject === 'mod-1')
    await lead.patch(`/moderation/members/${member?.userId ?? ''}`, {
      queueIds: [...(member?.queueIds ?? []), urgentId],
    })
  })

  const openRules = (): Promise<Page> =>
    stage.open({ subject: 'lead-1', role: 'lead', name: '한유진', path: '/lead/rules' })

  const names = async (): Promise<string[]> => {
    const { body } = await lead.get<RuleSet>('/moderation/rules')
    return body.items.map(({ name }) => name)
  }

  async function setRules(...rules: object[]): Promise<void> {
    const { body } = await lead.get<RuleSet>('/moderation/rules')
    expect(await lead.put('/moderation/rules', { version: body.version, items: rules })).toMatchObject({ status: 200 })
  }

  it('a new rule is tried on what came before, and takes what waits along to the other queue', async () => {
    const { caseId } = await queuedCase(stage.world, 'threat')
    await queuedCase(stage.world, 'spam')
    const moderator = await stage.world.as('mod-1', 'moderator')
    const waiting = async () => {
      const { body } = await moderator.get<{ items: { id: string }[] }>(`/moderation/cases?queue=${urgentId}`)
      return body.items.map(({ id }) => id)
    }
    expect(await waiting()).toEqual([])

    const page = await openRules()
    await page.getByText('규칙이 없습니다').waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
    await page.getByRole('button', { name: '규칙 추가' }).click()
    const dialog = page.getByRole('dialog', { name: '배정 규칙' })
    await dialog.getByRole('button', { name: '적용' }).click()
    await dialog.getByText('비워 둘 수 없습니다').waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
    await dialog.getByLabel('이름').fill('위협은 바로')
    await dialog.getByLabel('위협·폭력').check()
    await dialog.getByLabel('보낼 대기열').selectOption({ label: '긴급' })
    await dialog.getByRole('button', { name: '적용' }).click()
    await page.getByRole('listitem').getByText('신고 종류: 위협·폭력').waitFor()
    expect(await names()).toEqual([])

    await page.getByRole('button', { name: '저장', exact: true }).click()
    const check = page.getByRole('dialog', { name: '규칙 바꾸기' })
    await check.getByText('최근 사건 2건 가운데 1건이 달라집니다').waitFor()
    await check.getByRole('row', { name: /general.*긴급.*1/ }).waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
    await check.getByLabel('대기 중인 사건도 다시 배정').check()
    await check.getByRole('button', { name: '저장', exact: true }).click()
    await page.getByText('대기 중인 사건을 다시 배정하고 있습니다').waitFor()
    await expect.poll(waiting).toEqual([caseId])
    expect(await names()).toEqual(['위협은 바로'])
  })

  it('rules change places by the keyboard alone, and are saved by it', async () => {
    const rule = (name: string) => ({ name, predicate: { words: [name] }, queueId: urgentId })
    await setRules(rule('하나'), rule('둘'), rule('셋'))
    const page = await openRules()
    const grip = page.getByRole('button', { name: /^셋, 3번째/ })
    await grip.focus()
    await page.keyboard.press('ArrowUp')
    await page.getByRole('status').getByText('셋: 3개 중 2번째').waitFor()
    await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toMatch(/^셋, 2번째/)
    await page.keyboard.press('Home')
    await page.getByRole('button', { name: /^셋, 1번째/ }).waitFor()
    // As fast as a key held down can be: the second press comes before anything is drawn.
    await page.evaluate(`for (let press = 0; press < 2; press++)
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))`)
    await page.getByRole('button', { name: /^셋, 3번째/ }).waitFor()
    await page.keyboard.press('Home')
    await page.getByRole('button', { name: /^셋, 1번째/ }).waitFor()
    await page.keyboard.press('Control+s')
    const check = page.getByRole('dialog', { name: '규칙 바꾸기' })
    await check.getByText('달라지는 사건이 없습니다').waitFor()
    for (let press = 0; press < 8 && (await page.locator(':focus').innerText()) !== '저장'; press++) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await check.waitFor({ state: 'detached' })
    expect(await names()).toEqual(['셋', '하나', '둘'])
  })

  it('rules change places under a pointer', async () => {
    const rule = (name: string) => ({ name, predicate: { words: [name] }, queueId: urgentId })
    await setRules(rule('하나'), rule('둘'), rule('셋'))
    const page = await openRules()
    const middle = async (name: RegExp) => {
      const box = await page.getByRole('button', { name }).boundingBox()
      return [(box?.x ?? 0) + 10, (box?.y ?? 0) + 20] as const
    }
    await page.getByRole('button', { name: /^하나, 1번째/ }).hover()
    await page.mouse.down()
    await page.mouse.move(...(await middle(/^셋, 3번째/)), { steps: 8 })
    await page.mouse.up()
    await page.getByRole('button', { name: /^하나, 3번째/ }).waitFor()
    await page.getByRole('button', { name: '되돌리기' }).click()
    await page.getByRole('button', { name: /^하나, 1번째/ }).waitFor()
  })

  it('what somebody else changed meanwhile is told, and nothing that was typed is lost', async () => {
    const rule = (name: string) => ({ name, predicate: { words: [name] }, queueId: urgentId })
    await setRules(rule('하나'), rule('둘'))
    const page = await openRules()
    await page.getByRole('button', { name: '둘 지우기' }).click()
    await setRules(rule('하나'), rule('둘'), rule('남의 것'))
    stage.expectComplaint(/409/)
    await page.getByRole('button', { name: '저장', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '저장', exact: true }).click()
    const notice = page.getByRole('alert').filter({ hasText: '그사이 다른 사람이 바꾸었습니다' })
    await notice.getByText('+ 남의 것').waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
    expect(await page.getByRole('list', { name: '배정 규칙' }).getByRole('listitem').count()).toBe(1)
    await notice.getByRole('button', { name: '상대방 내용 받기' }).click()
    await page.getByRole('button', { name: /^남의 것, 3번째/ }).waitFor()
  })
})
