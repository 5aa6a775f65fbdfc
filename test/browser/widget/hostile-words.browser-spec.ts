import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { locales, type Locale } from '@moderato/contracts'
import { judge } from '../../support/world/judgements.js'
import { useWidget } from '../support/use-widget.js'

const stage = useWidget({})

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

/** What was shown where, and how much of it was run. */
const seen = { words: 0, fields: new Set<string>(), locales: new Set<Locale>(), run: 0, stopped: 0 }

function tally(locale: Locale, wordsByField: Record<string, number>): void {
  seen.locales.add(locale)
  for (const [field, words] of Object.entries(wordsByField)) {
    seen.fields.add(field)
    seen.words += words
  }
}

afterAll(() => {
  const { words, fields, run, stopped } = seen
  const shown = `${String(words)} hostile words in ${String(fields.size)} fields and ${String(seen.locales.size)} languages`
  process.stdout.write(`${shown}: ${String(run)} executed, ${String(stopped)} left to the policy to stop\n`)
})

interface Harm {
  hacked?: number
  stopped: string[]
}

/** Executions, and whatever the page's policy had to stop. */
async function findHarm(page: Page): Promise<Harm> {
  const harm = await page.evaluate<Harm>('({ hacked: globalThis.hacked, stopped: globalThis.stopped })')
  seen.run += harm.hacked ?? 0
  seen.stopped += harm.stopped.length
  return harm
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
    tally(locale, { body: hostile.length, name: hostile.length, reply: 4, title: 1, address: 1 })
    expect(await findHarm(page)).toEqual(noHarm)
  })

  it.each(locales)(
    'stay words in %s: where they are written, changed, answered, reported and listed',
    async (locale) => {
      const thread = stage.newThread()
      const victim = await stage.reader('<b>미나</b>', `victim-${thread}`)
      const attacker = await stage.reader(hostile[1]!, `attacker-${thread}`)
      await attacker.post(thread, hostile[0]!)
      const policy = { 'content-security-policy': strictPolicy() }
      const page = await stage.open({ thread, locale, as: victim, headers: policy })
      await watch(page)
      const written = hostile.slice(0, 6)
      for (const words of written) {
        await page.locator('.composer textarea').fill(words)
        await page.locator('.composer [type=submit]').click()
        await page.locator('.body', { hasText: words }).first().waitFor()
        await expect.poll(() => page.locator('.sending').count()).toBe(0)
      }
      // The newest. Its words are in no element while they are changed.
      const own = page.locator('.root').first()
      await own.locator('button.more').click()
      await own.locator('button.more ~ .action').first().click()
      await own.locator('textarea').fill(hostile[6]!)
      await own.locator('[type=submit]').click()
      await page.locator('.root', { hasText: hostile[6]! }).first().waitFor()
      const root = page.locator('.root', { hasText: hostile[1]! }).last()
      await root.locator('[data-reply]').click()
      await page.locator('.composer-title', { hasText: hostile[1]! }).waitFor()
      await root.locator('button.more').click()
      const seldom = (at: number) => root.locator('button.more ~ .action').nth(at).click()
      await seldom(0)
      await page.getByRole('radio').last().check()
      await page.locator('dialog textarea').fill(hostile[2]!)
      await page.locator('dialog [type=submit]').click()
      await page.locator('dialog [role=status]').waitFor()
      await page.locator('dialog .primary').click()
      await seldom(1)
      await page.locator('.dialog-title', { hasText: hostile[1]! }).waitFor()
      await page.locator('dialog .danger').click()
      await page.locator('.gone').waitFor()
      await page.locator('.header .text-button').click()
      const listed = { 0: hostile[6]!, 1: hostile[2]!, 3: hostile[1]! }
      for (const [at, words] of Object.entries(listed)) {
        await page.getByRole('tab').nth(Number(at)).click()
        await page.getByRole('tabpanel').getByText(words).first().waitFor()
      }
      tally(locale, { composer: written.length, change: 1, 'reply title': 1, 'report reason': 1, 'block title': 1 })
      tally(locale, { 'own comments': 1, 'own reports': 1, 'blocked people': 1 })
      expect(await findHarm(page)).toEqual(noHarm)
    },
  )

  it.each(locales)('stay words in %s: notices, appeals and the lists of what is one’s own', async (locale) => {
    const { world } = stage
    const thread = stage.newThread()
    const author = await stage.reader('<b>미나</b>', `accused-${thread}`)
    const { id } = await author.post(thread, hostile[1]!)
    const reporter = await stage.reader(hostile[1]!, `reporter-${thread}`)
    await reporter.caller.post(`/comments/${id}/reports`, { category: 'abuse', reason: hostile[2] })
    await world.settle()
    const [row] = await world.sql<{ id: string }>(`select id from moderation_case where comment_id = '${id}'`)
    const explanation = hostile.join('\n')
    await judge(await world.as('mod-1', 'moderator'), row!.id, 'hide', { explanation })
    await world.settle()
    const policy = { 'content-security-policy': strictPolicy() }
    const page = await stage.open({ thread, locale, as: author, headers: policy })
    await watch(page)
    await page.locator('.header .text-button').click()
    const tab = (at: number) => page.getByRole('tab').nth(at).click()
    await tab(2)
    await page.locator('.own .body', { hasText: hostile[0]! }).waitFor()
    for (const words of hostile) expect(await page.locator('.own .body').first().textContent()).toContain(words)
    await page.locator('.own .strong').first().click()
    await page.locator('.own textarea').fill(explanation)
    await page.locator('.own button[type=submit]').click()
    await page.locator('.own p:focus').waitFor()
    for (const at of [0, 1, 3, 4]) {
      await tab(at)
      await page.locator('.own > li, .tab-panel .hint').first().waitFor()
    }
    expect(await page.locator('moderato-thread img').count()).toBe(0)
    tally(locale, { notice: hostile.length, appeal: hostile.length })
    expect(await findHarm(page)).toEqual(noHarm)
  })

  it('are run where a page is careless, so that the table would tell', async () => {
    const page = await stage.visit({ thread: stage.newThread(), before: hostile[1]! })
    await expect.poll(() => page.evaluate('globalThis.hacked')).toBe(1)
  })
})
