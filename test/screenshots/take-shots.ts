import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Shot } from './shot.js'

const root = join(import.meta.dirname, '../..')

/**
 * Takes the pictures of a table, one test each.
 *
 * @param app - folder of the pictures
 */
export function takeShots<Stage>(app: string, stage: Stage, shots: readonly Shot<Stage>[]): void {
  const folders = { kept: join(root, 'docs/screenshots', app), passing: join(root, 'dist/screenshots', app) }
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
  it.each(shots)('$name', async (shot) => {
    const page = await shot.page(stage, shot)
    await shot.steps?.(page, stage)
    await page.evaluate('document.fonts.ready')
    const path = join(shot.isKept === true ? folders.kept : folders.passing, `${shot.name}.png`)
    const picture = await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
    expect(picture.length).toBeGreaterThan(0)
  })
}
