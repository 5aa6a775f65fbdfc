import { beforeAll, describe, expect, it } from 'vitest'
import { newThread, post } from '../../support/world/actions.js'
import { findViolations } from '../support/accessibility.js'
import { useConsole } from '../support/console-stage.js'

interface WordList {
  id: string
  name: string
  action: string
  version: number
  entries: { text: string; match: string }[]
}

describe('the word lists', () => {
  const stage = useConsole({ worker: false })

  beforeAll(async () => {
    const author = await stage.world.reader()
    for (const body of ['바보 같은 기사네요', '좋은 글입니다', '우리 딸은 엄마 바보예요']) {
      await post(author, newThread(), body)
    }
  })

  const lists = async (): Promise<WordList[]> => {
    const lead = await stage.world.as('lead-1', 'lead')
    return (await lead.get<{ items: WordList[] }>('/moderation/word-lists')).body.items
  }

  it('show what they would have held, with the part that matched, before they are saved', async () => {
    const page = await stage.open({ subject: 'lead-1', role: 'lead', path: '/lead/words' })
    await page.getByText('단어 목록이 없습니다').waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
    await page.getByRole('button', { name: '목록 추가' }).click()
    await page.getByRole('textbox', { name: '이름' }).fill('욕설')
    await page.getByLabel('1번째 단어', { exact: true }).fill('바보')
    await page.getByRole('button', { name: '영향 미리 보기' }).click()
    await page.getByText('최근 댓글 3건 가운데 2건이 걸립니다').waitFor()
    expect(await page.locator('mark').allInnerTexts()).toEqual(['바보', '바보'])
    expect(await lists()).toEqual([])

    await page.getByLabel('바보 예외 (쉼표로 나눔)').fill('엄마 바보')
    await page.keyboard.press('Tab')
    await page.getByText('단어를 바꾸었습니다').waitFor()
    await page.getByRole('button', { name: '영향 미리 보기' }).last().click()
    await page.getByText('최근 댓글 3건 가운데 1건이 걸립니다').waitFor()
    expect(await findViolations(page, 'body')).toEqual([])
    await page.getByRole('button', { name: '저장' }).click()
    await page.getByRole('heading', { level: 1, name: '욕설' }).waitFor()
    expect(await lists()).toMatchObject([{ name: '욕설', entries: [{ text: '바보', match: 'stem' }] }])
  })

  it('changed by somebody else meanwhile keep what was typed', async () => {
    const lead = await stage.world.as('lead-1', 'lead')
    const content = {
      name: '막말',
      locale: 'ko',
      action: 'hold',
      entries: [{ id: 'a', text: '얼간이', match: 'word' }],
    }
    const { id, version } = (await lead.post<WordList>('/moderation/word-lists', content)).body
    const page = await stage.open({ subject: 'lead-1', role: 'lead', path: `/lead/words/${id}` })
    const word = page.getByLabel('1번째 단어', { exact: true })
    await word.fill('멍청이')
    const change = { ...content, action: 'refuse', version }
    expect(await lead.put(`/moderation/word-lists/${id}`, change)).toMatchObject({ status: 200 })
    stage.expectComplaint(/409/)
    await page.getByRole('button', { name: '저장' }).click()
    await page.getByRole('alert').getByText('입력한 내용은 그대로 있습니다').waitFor()
    expect(await word.inputValue()).toBe('멍청이')
    await expect.poll(() => page.getByLabel('걸리면').inputValue()).toBe('refuse')
    await page.getByRole('button', { name: '저장' }).click()
    await page.getByText('저장했습니다').waitFor()
    const saved = (await lists()).find((list) => list.id === id)
    expect(saved).toMatchObject({ action: 'refuse', entries: [{ text: '멍청이' }] })
  })
})
