import { expect, it } from 'vitest'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'
import { waitingCases } from '../support/waiting-cases.js'

const stage = useConsole()
const caseCount = 30

/** Milliseconds from a key to the frame that shows another case, measured inside the page. */
const timeKeys = `
  window.timings = []
  addEventListener('keydown', (event) => {
    if (!['KeyA', 'KeyH', 'KeyR'].includes(event.code)) return
    const before = document.querySelector('[data-case]')?.getAttribute('data-case')
    const look = () => {
      const shown = document.querySelector('[data-case]')?.getAttribute('data-case')
      if (shown !== undefined && shown !== before) window.timings.push(performance.now() - event.timeStamp)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, true)`

it('thirty cases are decided by keys alone, and the next one is there at once', async () => {
  await waitingCases(
    stage.world,
    Array.from({ length: caseCount }, (_, at) => `자판으로 판단하는 댓글 ${at + 1}`),
  )
  const page = await stage.open()
  await page.evaluate(timeKeys)
  const keys = ['KeyA', 'KeyH', 'KeyR']
  const seen = new Set<string>()
  for (let nth = 0; nth < caseCount; nth++) {
    const card = page.locator('[data-case]')
    await expect
      .poll(async () => {
        const id = await card.getAttribute('data-case', { timeout: 5000 })
        return id !== null && !seen.has(id)
      })
      .toBe(true)
    seen.add((await card.getAttribute('data-case')) ?? '')
    await page.locator('.outcome-button:enabled').first().waitFor()
    // A person reads before deciding; without that, the next case would be asked for faster than anybody reads.
    await page.locator('.author-panel').waitFor()
    await page.keyboard.press(keys[nth % keys.length] ?? '')
  }
  await page.getByText('대기 중인 사건이 없습니다').waitFor()
  const decidedCount = async () => {
    const [decided] = await stage.world.sql<{ count: number }>(
      `select count(*)::int as count from decision d join site_user u on u.site_id = d.site_id and u.id = d.decided_by
       where u.subject = 'mod-1'`,
    )
    return decided?.count
  }
  await expect.poll(decidedCount).toBe(caseCount)

  const timings = (await page.evaluate<number[]>('window.timings')).sort((a, b) => a - b)
  const quantile = (share: number) =>
    timings[Math.min(timings.length - 1, Math.floor(timings.length * share))] ?? Infinity
  console.log(
    `key to next card over ${timings.length} cases: median ${quantile(0.5).toFixed(0)} ms, p95 ${quantile(0.95).toFixed(0)} ms`,
  )
  expect(timings).toHaveLength(caseCount - 1)
  // What is promised is 60 and 150 ms; a machine that runs other tests beside this one is given more.
  expect(quantile(0.5)).toBeLessThan(250)
}, 300_000)

it('keys can be changed, and those of a single character switched off', async () => {
  await waitingCases(stage.world, ['첫 댓글', '둘째 댓글'])
  const page = await stage.open()
  await page.locator('.outcome-button:enabled').first().waitFor()
  const first = await page.locator('[data-case]').getAttribute('data-case')
  await page.keyboard.press('Shift+?')
  await page.getByRole('button', { name: /^문제없음 단축키 바꾸기/ }).click()
  await page.keyboard.press('KeyK')
  await page.getByRole('button', { name: '문제없음 단축키 바꾸기 K' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('KeyA')
  expect(await page.locator('[data-case]').getAttribute('data-case')).toBe(first)
  await page.keyboard.press('KeyK')
  await page.locator(`[data-case]:not([data-case="${String(first)}"])`).waitFor()

  const second = await page.locator('[data-case]').getAttribute('data-case')
  await page.keyboard.press('Shift+?')
  await page.getByLabel('한 글자 단축키 쓰기').uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('KeyK')
  expect(await page.locator('[data-case]').getAttribute('data-case')).toBe(second)
  await page.getByRole('button', { name: /^문제없음/ }).click()
  await page.getByText('대기 중인 사건이 없습니다').waitFor()
})

it('a case is put on hold, escalated, skipped and handed over by keys, each with a reason', async () => {
  await waitingCases(stage.world, ['보류할 댓글', '올릴 댓글', '건너뛸 댓글', '넘길 댓글'])
  const page = await stage.open()
  const acts = [
    { key: 'KeyP', dialog: '사건을 보류합니다', trace: `state = 'held'` },
    { key: 'KeyU', dialog: '한 단계 위로 올립니다', trace: 'level = 1' },
    { key: 'KeyS', dialog: '이 사건을 건너뜁니다', trace: 'skip_count = 1' },
  ]
  for (const { key, dialog, trace } of acts) {
    await page.locator('.outcome-button:enabled').first().waitFor()
    const id = String(await page.locator('[data-case]').getAttribute('data-case'))
    await page.keyboard.press(key)
    const asked = page.getByRole('dialog', { name: dialog })
    await asked.getByLabel('이유').fill('동료와 의논이 필요합니다')
    expect(await findViolations(page, 'body')).toEqual([])
    await asked.getByLabel('이유').press('Tab')
    await page.keyboard.press('Enter')
    await asked.waitFor({ state: 'detached' })
    const found = await stage.world.sql(`select id from moderation_case where id = '${id}' and ${trace}`)
    expect([key, found.length]).toEqual([key, 1])
  }
  await page.locator('.outcome-button:enabled').first().waitFor()
  const last = String(await page.locator('[data-case]').getAttribute('data-case'))
  await page.keyboard.press('KeyO')
  const asked = page.getByRole('dialog', { name: '동료에게 넘깁니다' })
  const colleague = asked.getByRole('option', { name: /^mod-2 \(\d+ \/ \d+건\)$/ })
  await asked.getByLabel('동료').selectOption(await colleague.getAttribute('value'))
  await asked.getByRole('button', { name: '넘기기' }).click()
  await asked.waitFor({ state: 'detached' })
  const [row] = await stage.world.sql<{ subject: string }>(
    `select u.subject from moderation_case k join site_user u on u.site_id = k.site_id and u.id = k.lease_holder_id
     where k.id = '${last}'`,
  )
  expect(row?.subject).toBe('mod-2')
})
