import { expect, it } from 'vitest'
import { signToken } from '../../support/world/sign-token.js'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'

const stage = useConsole({ worker: false })

it('takes the token out of the address, where it must not stay', async () => {
  const page = await stage.open()
  expect(new URL(page.url()).hash).toBe('')
  await page.getByRole('navigation', { name: '주요 화면' }).waitFor()
})

it('stays signed in in this tab, and nowhere else', async () => {
  const page = await stage.open()
  await page.reload()
  await page.getByRole('navigation').waitFor()
  const other = await page.context().newPage()
  await other.goto(`${stage.world.origin}/console`)
  await other.getByRole('heading', { name: '로그인이 필요합니다' }).waitFor()
})

it('tells whoever comes without a token how to get one, and takes an address that holds one', async () => {
  const page = await stage.window()
  await page.goto(`${stage.world.origin}/console`)
  await page.getByRole('heading', { name: '로그인이 필요합니다' }).waitFor()
  expect(await findViolations(page, 'body')).toEqual([])
  await page.getByLabel('로그인 주소').fill('https://news.example/console#site=herald&token=nothing')
  await page.getByRole('button', { name: '들어가기' }).click()
  await page.getByRole('alert').getByText('토큰이 없거나').waitFor()
  const token = await signToken(stage.world.site, { subject: 'mod-1', role: 'moderator' })
  await page.getByLabel('로그인 주소').fill(`https://news.example/console#site=herald&token=${token}`)
  await page.getByRole('button', { name: '들어가기' }).click()
  await page.getByRole('navigation').waitFor()
})

it('signs out', async () => {
  const page = await stage.open({ name: '김하늘' })
  await page.getByRole('button', { name: /김하늘/ }).click()
  await page.getByRole('menuitem', { name: '로그아웃' }).click()
  await page.getByRole('heading', { name: '로그인이 필요합니다' }).waitFor()
})

it('shows every key on a sheet, and finds commands by a few letters', async () => {
  const page = await stage.open()
  await page.keyboard.press('Shift+?')
  const sheet = page.getByRole('dialog', { name: '단축키' })
  await sheet.getByText('명령 찾기', { exact: true }).waitFor()
  expect(await findViolations(page, 'body')).toEqual([])
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('단축키')
  await page.getByRole('option', { name: /단축키 보기/ }).waitFor()
  expect(await findViolations(page, 'body')).toEqual([])
  await page.keyboard.press('Enter')
  await sheet.waitFor()
})

it('takes a key from the moment its page is there', async () => {
  const page = await stage.window()
  // Pressed with the very change of the document that brings the page.
  await page.addInitScript({
    content: `new MutationObserver((_, observer) => {
      if (document.querySelector('.legal-page') === null) return
      observer.disconnect()
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', bubbles: true }))
    }).observe(document, { childList: true, subtree: true })`,
  })
  const token = await signToken(stage.world.site, { subject: 'lead-1', role: 'lead' })
  await page.goto(`${stage.world.origin}/console/legal#site=${stage.world.site.id}&token=${token}`)
  await page.getByRole('dialog', { name: '기관 명령 입력' }).waitFor()
})
