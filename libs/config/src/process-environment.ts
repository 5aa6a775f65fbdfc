import { existsSync } from 'node:fs'
import { ConfigError } from './config-error.js'
import { loadBootConfig, loadConfig, type BootConfig, type Config } from './load-config.js'
import type { ProcessName } from './slices.js'

/** The configuration of this process; prints every problem and exits with 1 when it cannot run. */
export function readConfig(processName: ProcessName): Config {
  return orExit(() => loadConfig(process.env, processName))
}

/** What start and cli need before there is a database; prints every problem and exits with 1 when it cannot run. */
export function readBootConfig(processName: ProcessName): BootConfig {
  return orExit(() => loadBootConfig(process.env, processName))
}

/** The environment for a child process: this one's, with some variables replaced. */
export function childEnvironment(replaced: Readonly<Record<string, string>>): Record<string, string | undefined> {
  return { ...process.env, ...replaced }
}

/** Variables that are set already win over those of the `.env` file in the working directory. */
function orExit<T>(load: () => T): T {
  if (existsSync('.env')) process.loadEnvFile('.env')
  try {
    return load()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
