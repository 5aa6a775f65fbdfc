import { describe, expect, it } from 'vitest'
import { locales, type Locale } from '@moderato/contracts'
import { findViolations } from '../support/accessibility.js'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget({ worker: false, settings: { goneCounts: true, restrictedLabels: true } })

const told: Record<Locale, [label: string, counts: string]> = {
  ko: ['이용 제한', '작성자 삭제 1 · 운영자 삭제 0'],
  en: ['restricted', '1 deleted by their authors · 0 removed'],
  zh: ['已限制', '作者删除 1 · 管理员移除 0'],
  ja: ['利用制限中', '投稿者が削除 1 · 運営が削除 0'],
  vi: ['bị hạn chế', 'Tác giả xóa 1 · Ban quản trị gỡ 0'],
}

describe('where the site tells of them, a reader sees', () => {
  it('who may not write at present, and how many comments are gone, in every language', async () => {
    const thread = stage.newThread()
    const [jun, mina] = await Promise.all([stage.reader('준', 'restricted-jun'), stage.reader('미나')])
    await mina.post(thread, '자유로운 의견')
    const { author } = await jun.post(thread, '제한된 사람의 의견')
    await jun.delete((await jun.post(thread, '거두는 의견')).id)
    const moderator = await stage.world.as('mod-1', 'moderator')
    const measure = { kind: 'suspend', days: 3, policyCode: 'abuse' }
    expect(await moderator.post(`/moderation/users/${author.id ?? ''}/sanctions`, measure)).toMatchObject({
      status: 201,
    })
    for (const locale of locales) {
      const page = await stage.open({ thread, locale, as: mina })
      const [label, counts] = told[locale]
      await page.getByText(counts, { exact: true }).waitFor()
      await page.locator('article', { hasText: '제한된 사람의 의견' }).getByText(label, { exact: true }).waitFor()
      const other = page.locator('article', { hasText: '자유로운 의견' })
      expect(await other.getByText(label, { exact: true }).count()).toBe(0)
      expect(await findViolations(page)).toEqual([])
    }
  })

  it('the number rise while they read', async () => {
    const thread = stage.newThread()
    const jun = await stage.reader('준')
    const comment = await jun.post(thread, '곧 거둘 의견')
    const page = await stage.listen({ thread })
    await page.getByText('작성자 삭제 0 · 운영자 삭제 0').waitFor()
    await jun.delete(comment.id)
    await page.getByText('작성자 삭제 1 · 운영자 삭제 0').waitFor()
  })
})
