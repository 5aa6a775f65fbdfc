import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// What fades in has the contrast of neither its first nor its last moment.
const settled = `{
  const shadows = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])
  const running = [document, ...shadows]
    .flatMap((tree) => tree.getAnimations())
    .filter(({ playState, effect }) => playState === 'running' && effect.getComputedTiming().endTime !== Infinity)
  Promise.allSettled(running.map(({ finished }) => finished))
}`

interface Violation {
  id: string
  nodes: { html: string; failureSummary: string }[]
}

/**
 * What axe-core finds wrong with a part of a page once its animations have ended: each rule with the first place that
 * breaks it.
 *
 * @param within - selector of the part; left out: the widgets
 */
export async function findViolations(page: Page, within = 'moderato-thread'): Promise<string[]> {
  await page.evaluate(axe)
  await page.evaluate(settled)
  const violations = await page.evaluate<Violation[]>(
    `axe.run({ include: [[${JSON.stringify(within)}]] }, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })
       .then(({ violations }) => violations)`,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`)
}
