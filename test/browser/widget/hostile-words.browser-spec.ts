import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { locales } from '@moderato/contracts'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget()

/** Each sets `hacked` where it is run. Short enough to be a name. */
const hostile = [
  '<script>hacked=1</script>',
  '<img src=x onerror=hacked=1>',
  '<svg onload=hacked=1>',
  '<svg><script>hacked=1</script></svg>',
  '"><img src=x onerror=hacked=1>',
  `' autofocus onfocus=hacked=1 x='`,
  '</p></article><script>hacked=1</script>',
  '</style><script>hacked=1</script>',
  '<style>*{display:none}</style>',
  '<iframe srcdoc="<script>parent.hacked=1</script>">',
  '<a href="javascript:hacked=1">누르세요</a>',
  'javascript:hacked=1',
  '<math><mtext><img src=x onerror=hacked=1>',
  '<template><img src=x onerror=hacked=1></template>',
  '<!--><img src=x onerror=hacked=1>-->',
  '<![CDATA[<img src=x onerror=hacked=1>]]>',
  '&lt;img src=x onerror=hacked=1&gt;',
  '{{constructor.constructor("hacked=1")()}}',
  '${hacked=1}',
  '$& $` {name} {n} %00',
  '<form><button formaction=javascript:hacked=1>x',
  '<base href=//evil.example/>',
  '__proto__',
  'constructor',
]

function strictPolicy(): string {
  return [
    "default-src 'none'",
    `script-src ${stage.origin}`,
    `connect-src ${stage.origin}`,
    "style-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** Executions, and whatever the page's policy had to stop. */
async function findHarm(page: Page): Promise<unknown> {
  return page.evaluate('({ hacked: globalThis.hacked, stopped: globalThis.stopped })')
}

const noHarm = { hacked: undefined, stopped: [] }

async function watch(page: Page): Promise<void> {
  await page.addInitScript({
    content: `stopped = []; addEventListener('securitypolicyviolation', (event) => stopped.push(event.violatedDirective + ' ' + event.blockedURI))`,
  })
  page.on('dialog', () => page.evaluate('hacked = 1'))
  await page.reload()
}

describe('hostile words, under a strict policy with Trusted Types', () => {
  it.each(locales)('stay words in %s: bodies, names, replies, titles and addresses', async (locale) => {
    const thread = stage.newThread()
    const author = await stage.reader('미나', `author-${thread}`)
    const writers = await Promise.all(hostile.map((words, at) => stage.reader(words, `${thread}-${String(at)}`)))
    const roots = []
    for (const [at, writer] of writers.entries()) roots.push(await writer.post(thread, hostile[at]!))
    for (const words of hostile.slice(0, 4)) await author.post(thread, words, roots[0]!.id)
    await author.caller.post(`/threads/${thread}-x/comments`, {
      body: '제목을 보세요',
      title: hostile[1],
      url: 'javascript:hacked=1',
    })
    const page = await stage.open({
      thread,
      locale,
      as: author,
      headers: { 'content-security-policy': strictPolicy() },
      after: `<moderato-trending site="${stage.site}" locale="${locale}" limit="20"></moderato-trending>`,
      attributes: 'sort="oldest"',
    })
    await watch(page)
    await page.locator('.name').first().waitFor()
    await page.locator('button.wide').click()
    await expect.poll(() => page.locator('.root .body').count()).toBe(hostile.length)
    expect(await page.locator('.root .body').allTextContents()).toEqual(hostile)
    expect(await page.locator('.root .name').allTextContents()).toEqual(hostile)
    await page.locator('.branch-toggle').first().click()
    await expect.poll(() => page.locator('.replies .body').allTextContents()).toEqual(hostile.slice(0, 4))
    await page.locator('moderato-trending .title', { hasText: hostile[1]! }).first().waitFor()
    expect(await page.locator('moderato-trending a[href^=javascript]').count()).toBe(0)
    expect(await findHarm(page)).toEqual(noHarm)
  })

  it('stay words where they are written, answered, reported and listed', async () => {
    const thread = stage.newThread()
    const victim = await stage.reader('<b>미나</b>', `victim-${thread}`)
    const attacker = await stage.reader(hostile[1]!, `attacker-${thread}`)
    const comment = await attacker.post(thread, hostile[0]!)
    const page = await stage.open({ thread, as: victim, headers: { 'content-security-policy': strictPolicy() } })
    await watch(page)
    for (const words of hostile.slice(0, 6)) {
      await page.getByRole('textbox', { name: '댓글 작성' }).fill(words)
      await page.getByRole('button', { name: '등록', exact: true }).click()
      await page.locator('.body', { hasText: words }).first().waitFor()
    }
    const root = page.locator('.root', { hasText: hostile[1]! }).last()
    await root.getByRole('button', { name: /^답글:/ }).click()
    await page.locator('.composer-title', { hasText: `${hostile[1]!}님에게 답글` }).waitFor()
    await root.getByRole('button', { name: /^더보기:/ }).click()
    await root.getByRole('button', { name: '신고', exact: true }).click()
    await page.getByRole('radio', { name: '기타' }).check()
    await page.getByRole('textbox', { name: '신고사유' }).fill(hostile[2]!)
    await page.getByRole('button', { name: '신고하기' }).click()
    await page.getByRole('button', { name: '닫기' }).click()
    await root.getByRole('button', { name: '차단', exact: true }).click()
    await page.getByRole('dialog').getByText(`${hostile[1]!}님을 차단하시겠습니까?`).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '차단', exact: true }).click()
    await page.getByRole('button', { name: '내 활동' }).click()
    await page.getByRole('tabpanel').getByText(hostile[5]!).waitFor()
    await page.getByRole('tab', { name: '신고 내역' }).click()
    await page.getByRole('tabpanel').getByText(hostile[2]!).waitFor()
    await page.getByRole('tab', { name: '차단 목록' }).click()
    await page.getByRole('tabpanel').getByText(hostile[1]!).waitFor()
    expect(comment.body).toBe(hostile[0])
    expect(await findHarm(page)).toEqual(noHarm)
  })

  it('are run where a page is careless, so that the table would tell', async () => {
    const page = await stage.visit({ thread: stage.newThread(), before: hostile[1]! })
    await expect.poll(() => page.evaluate('globalThis.hacked')).toBe(1)
  })
})
