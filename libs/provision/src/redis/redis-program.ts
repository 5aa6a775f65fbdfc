import { execFileSync } from 'node:child_process'
import { findExecutable } from '../host/executable-search.js'

const programs = ['redis-server', 'valkey-server']

/** Oldest version whose commands the job queues use. */
const majorMin = 6

/** A Redis or Valkey server on this machine. */
export interface RedisProgram {
  readonly command: string
  /** E.g. `7.0.15`. */
  readonly version: string
}

/** The first server program on the search path that is new enough, or null. */
export function findRedisProgram(searchPath: string): RedisProgram | null {
  for (const program of programs) {
    const command = findExecutable([program], searchPath)
    const version = command === null ? null : versionOf(command)
    if (command !== null && version !== null && Number.parseInt(version, 10) >= majorMin) return { command, version }
  }
  return null
}

function versionOf(command: string): string | null {
  try {
    const words = execFileSync(command, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return /v=(\d+(?:\.\d+)*)/.exec(words)?.[1] ?? null
  } catch {
    return null
  }
}
