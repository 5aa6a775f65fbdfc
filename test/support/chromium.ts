import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findExecutable } from '../../libs/provision/src/index.js'

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const installCommand = 'apt-get install -y chromium fonts-noto-cjk'

/** The browser that browser tests use, or why there is none. Exactly one of the two is not null. */
export interface ChromiumState {
  readonly path: string | null
  readonly missing: { readonly reason: string; readonly isFailure: boolean } | null
}

/** Looks for Chromium on this machine; with `CI=true` installs it where it is missing, and calls it a failure if it cannot. */
export function readChromium(variables: NodeJS.ProcessEnv = process.env): ChromiumState {
  const isContinuous = variables['CI'] === 'true'
  const path = findChromium(variables) ?? (isContinuous ? installChromium(variables) : null)
  if (path !== null) return { path, missing: null }
  const reason = `no Chromium here. Install one: ${installCommand}, or npx playwright-core install chromium`
  return { path: null, missing: { reason, isFailure: isContinuous } }
}

function findChromium(variables: NodeJS.ProcessEnv): string | null {
  const downloaded = chromium.executablePath()
  return findExecutable(programs, variables['PATH'] ?? '') ?? (existsSync(downloaded) ? downloaded : null)
}

function installChromium(variables: NodeJS.ProcessEnv): string | null {
  try {
    execFileSync('sh', ['-c', `apt-get update -qq && ${installCommand}`], { stdio: ['ignore', 'ignore', 'inherit'] })
  } catch {
    return null
  }
  return findChromium(variables)
}
