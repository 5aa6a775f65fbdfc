import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

const notOurs = new Set(['node_modules', 'dist', '.git', '.moderato', 'coverage', '.env'])

/** A file of the repository; `path` is relative to its root and uses slashes. */
export interface RepositoryFile {
  path: string
  text: string
}

let files: RepositoryFile[] | null = null

/** Every text file of the repository but the lock file, those of packages and those that are built. Read once. */
export function listFiles(): RepositoryFile[] {
  files ??= [...walk('.')]
    .filter((path) => !/\.(png|jpe?g|webp|ico|gz|woff2?)$|^package-lock\.json$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  return files
}

/** TypeScript of the product and its tests. */
export function listSources(): RepositoryFile[] {
  return listFiles().filter(({ path }) => /^(apps|libs|test)\/.*\.tsx?$/.test(path) && !path.includes('/generated/'))
}

/** Whether the file is run by vitest or supports what is. */
export function isTest({ path }: RepositoryFile): boolean {
  return /\.(int-)?spec\.tsx?$|^(libs\/[^/]+\/)?test\//.test(path)
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (notOurs.has(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path)
    else if (entry.isFile()) yield path.split(sep).join('/')
  }
}
