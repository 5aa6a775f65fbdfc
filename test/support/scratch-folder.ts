import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, inject } from 'vitest'

/**
 * A folder for each test of the file or `describe` it is called in; answers how to ask for its path. Every user may pass
 * through it, as a Postgres that root starts has to. It goes with the run, even one that is interrupted.
 */
export function useScratchFolder(): () => string {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(inject('servers').scratchFolder, 'scratch-'))
    chmodSync(folder, 0o711)
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return () => folder
}
