import { beforeAll, expect, it } from 'vitest'
import { queuedCase } from '../../support/world/actions.js'
import { appeal, judge } from '../../support/world/judgements.js'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'

const stage = useConsole()

beforeAll(async () => {
  const { author, caseId, comment } = await queuedCase(stage.world)
  const decision = await judge(await stage.world.as('mod-1', 'moderator'), caseId, 'remove')
  await appeal(author, decision.id)
  const claim = { right: 'honour', wish: 'delete', name: '한지민', contact: 'han@example.org', goodFaith: true }
  await stage.world.stranger.post('/legal-notices', { commentId: comment.id, ...claim, explanation: '사실이 아닙니다' })
  await queuedCase(stage.world)
  const lead = await stage.world.as('lead-1', 'lead')
  await lead.post('/moderation/webhooks', { url: 'https://hooks.example.com/a', events: ['case.decided'] })
  for (const [name, enabled] of [
    ['욕설', true],
    ['광고', false],
  ] as const) {
    const entries = [{ id: 'first', text: '바보', match: 'stem' }]
    await lead.post('/moderation/word-lists', { name, locale: 'ko', action: 'hold', enabled, entries })
  }
  await stage.world.settle()
})

/** Every page with something on it that says that it is there. */
const pages = [
  ['/queues', '[role=row]'],
  ['/people', '[role=row]'],
  ['/appeals', '[role=row]'],
  ['/legal', '[role=row]'],
  ['/lead/queues', 'tbody tr'],
  ['/lead/rules', '.rules, .state'],
  ['/lead/members', 'tbody tr'],
  ['/lead/words', 'tbody tr'],
  ['/lead/words/new', 'form, .word-rows'],
  ['/lead/policies', 'tbody tr'],
  ['/lead/articles', 'tbody tr'],
  ['/lead/settings', '.settings-section'],
  ['/lead/webhooks', 'tbody tr'],
  ['/lead/keys', 'tbody tr'],
  ['/numbers', '.recharts-surface'],
  ['/numbers/agreement', '.key-figures'],
  ['/numbers/mine', '.key-figures'],
] as const

/** Dialogs, by the page and the button that open them. */
const dialogs = [
  ['/lead/queues', /^(대기열 추가|Add a queue)$/],
  ['/lead/rules', /^(규칙 추가|Add a rule)$/],
  ['/lead/members', /^(구성원 추가|Add a member)$/],
  ['/lead/policies', /^(abuse 고치기|Edit abuse)$/],
  ['/lead/articles', /(고치기$|^Edit )/],
  ['/lead/webhooks', /^(웹훅 추가|Add a webhook)$/],
  ['/lead/webhooks', /(hooks.example.com.* 고치기|Edit .*hooks.example.com)/],
  ['/lead/webhooks', /(hooks.example.com.* (지우기|삭제)|Remove .*hooks.example.com)/],
  ['/lead/keys', /^(키 추가|Add a key)$/],
  ['/legal', /^(기관 명령 입력|Enter an order)/],
] as const

it.each([
  { theme: 'light', language: 'en', width: 1280 },
  { theme: 'dark', language: 'ko', width: 834 },
] as const)(
  'axe finds nothing on any page nor in any dialog: $theme, $language, $width px',
  async ({ theme, language, width }) => {
    const viewport = { width, height: 1000 }
    const visit = { subject: 'admin-1', role: 'admin', theme, language, browser: { viewport } } as const
    const page = await stage.open({ ...visit, path: '/queues' })
    for (const [path, sign] of pages) {
      await page.goto(`${stage.world.origin}/console${path}`)
      await page.locator(sign).first().waitFor()
      expect([path, ...(await findViolations(page, 'body'))]).toEqual([path])
    }
    for (const [path, opener] of dialogs) {
      await page.goto(`${stage.world.origin}/console${path}`)
      const button = page.getByRole('button', { name: opener }).first()
      await button.click()
      await page.getByRole('dialog').waitFor()
      expect([path, ...(await findViolations(page, 'body'))]).toEqual([path])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      // Whoever works by keyboard goes on where they were.
      await button.and(page.locator(':focus')).waitFor()
    }
  },
  480_000,
)
