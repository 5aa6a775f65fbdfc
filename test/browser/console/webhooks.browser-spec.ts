import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newThread, post, report } from '../../support/world/actions.js'
import { judge } from '../../support/world/judgements.js'
import { findViolations } from '../support/accessibility.js'
import { addressOutside } from '../support/address-outside.js'
import { useConsole } from '../support/console-stage.js'

describe('a webhook that leads follow', () => {
  const stage = useConsole()
  let address: ReturnType<typeof addressOutside>

  beforeAll(() => {
    address = addressOutside(stage.world)
  })

  it('is tried, seen to be refused and then to arrive, and is told once more', async () => {
    const lead = await stage.world.as('lead-1', 'lead')
    await lead.post('/moderation/webhooks', { url: 'https://cms.example.com/hook', events: ['case.decided'] })
    const page = await stage.open({ subject: 'lead-1', role: 'lead', path: '/lead/webhooks' })
    await page.getByRole('button', { name: 'https://cms.example.com/hook 배달 기록' }).click()
    const dialog = page.getByRole('dialog', { name: '배달 기록' })
    await dialog.getByText('배달한 적이 없습니다').waitFor()

    address.answers({ status: 410, text: 'gone fishing' })
    await dialog.getByRole('button', { name: '시험 배달 보내기' }).click()
    const entry = dialog.getByRole('listitem').filter({ hasText: '시험 배달' })
    await entry.getByText('응답 410').waitFor()
    address.answers({ status: 200, text: 'welcome back' })
    await entry.getByText('배달됨', { exact: true }).waitFor()
    await entry.getByText('주고받은 내용').click()
    await entry.getByText('welcome back').waitFor()
    await entry.getByText('"type":"ping"').waitFor()
    expect(await findViolations(page, 'body')).toEqual([])

    const [first, tries] = [address.heard().at(-1), address.heard().length]
    await entry.getByRole('button', { name: /다시 배달/ }).click()
    await vi.waitUntil(() => address.heard().length > tries, { timeout: 30_000 })
    expect(address.heard().at(-1)).toEqual(first)
    await entry.getByText('배달됨', { exact: true }).waitFor()
  })

  it('shows what was told of a decision, and only of the state that is asked for', async () => {
    address.answers({ status: 200, text: 'ok' })
    const comment = await post(await stage.world.reader(), newThread())
    await report(await stage.world.reader(), comment, 'spam')
    await stage.world.settle()
    const [row] = await stage.world.sql<{ id: string }>(
      `select id from moderation_case where comment_id = '${comment.id}'`,
    )
    await judge(await stage.world.as('mod-1', 'moderator'), row?.id ?? '', 'remove')
    // An empty list is not looked at again.
    await stage.world.settle()
    const page = await stage.open({ subject: 'lead-1', role: 'lead', path: '/lead/webhooks', language: 'en' })
    await page.getByRole('button', { name: 'Deliveries to https://cms.example.com/hook' }).click()
    const dialog = page.getByRole('dialog', { name: 'Deliveries' })
    const entry = dialog.getByRole('listitem').filter({ hasText: 'case decided' })
    await entry.getByText('Delivered', { exact: true }).waitFor()
    await dialog.getByLabel('State').selectOption('failed')
    await dialog.getByText('Nothing was delivered').waitFor()
    await dialog.getByLabel('State').selectOption('delivered')
    await entry.waitFor()
  })
})
