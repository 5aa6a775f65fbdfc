// `npm run screenshots:console [-- NAME]`: starts the product with its demo site on a folder of its own, and writes docs/screenshots/console.
import { mkdir } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import { makeThrowawayFolder } from '@moderato/provision'
import { readChromium } from '../../support/chromium.js'
import { chromiumArguments } from '../support/chromium-arguments.js'
import { consoleShots, type Shot } from './console-shots.js'
import { leadShots } from './lead-shots.js'
import { startProduct } from './start-product.js'
import { tellStory } from './story.js'

const target = 'docs/screenshots/console'
const sizes = {
  desk: { width: 1280, height: 800 },
  tablet: { width: 834, height: 1112 },
  phone: { width: 390, height: 844 },
}

const only = process.argv[2] ?? ''
const folder = makeThrowawayFolder()
const product = await startProduct(folder)
const browser = await chromium.launch({ executablePath: readChromium().path ?? '', args: chromiumArguments })
try {
  await tellStory(new URL(product.links.lead).origin)
  await mkdir(target, { recursive: true })
  const shots = [...consoleShots, ...leadShots]
  for (const shot of shots.filter(({ name }) => new RegExp(only).test(name))) {
    const context = await openContext(browser, shot)
    try {
      await take(context, shot)
    } catch (error) {
      process.exitCode = 1
      console.error(`${shot.name}: ${String(error)}`)
    } finally {
      await context.close()
    }
  }
} finally {
  await browser.close()
  await product.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function openContext(inBrowser: Browser, { language, theme, size = 'desk' }: Shot): Promise<BrowserContext> {
  const context = await inBrowser.newContext({ viewport: sizes[size], reducedMotion: 'reduce', locale: language })
  await context.addInitScript({
    content: `localStorage.setItem('moderato.console.language', '"${language}"')
      localStorage.setItem('moderato.console.theme', '"${theme}"')`,
  })
  return context
}

async function take(context: BrowserContext, { name, role, path, prepare }: Shot): Promise<void> {
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  await page.goto(product.links[role].replace('/console#', `/console${path}#`))
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await prepare?.(page)
  await page.screenshot({ path: `${target}/${name}.png` })
  console.log(`${target}/${name}.png`)
}
